/** Where the type is too large for two columns, a table's cells stand one below the other. */
export const STACKED = "@max-3xs:block @max-3xs:[&_:is(thead,tbody,tr,th,td)]:block";
