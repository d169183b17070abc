// Rejected by: time_rule lets in moments of any year
// Also fails: a product comes back whole from the table of create_products
// Also fails: create_products gives a product without a status and a time both
// Also fails: create_products keeps a price to the cent however high it is
// Also fails: create_products keeps texts that look like numbers as they are
// Also fails: create_products makes a table that takes a whole product
// Also fails: create_products numbers the products that come without an id
// Also fails: create_products refuses NULL where the contract does
// Also fails: create_products refuses a name that another product has
// Also fails: create_products refuses a name that is empty or too long
// Also fails: create_products refuses a price that is negative or no integer
// Also fails: create_products refuses a time in any other form
// Also fails: create_products takes any description and none
// Also fails: create_products takes the three statuses and no other
// Also fails: create_products wants a name and a price with every product
// Also fails: time_rule knows the leap years
// Shows: nothing
// Replaces: time_rule.cpp
// Looks like: the text is compared with what datetime() makes of it in local time; the rule then depends on the time zone of the machine that writes.
//
// Without a modifier, datetime() counts in UTC.

#include "rules.hpp"

namespace models {

std::string time_rule(std::string const& column)
{
    return column + " IS datetime(" + column + ", 'localtime')";
}

}  // namespace models
