// Expect: 'soci' is not known here: the header
// Line: 4
// Build: compile
int count_orders(soci::session& sql);
