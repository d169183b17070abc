// A shop that is asked in every place in which a value can be part of a statement.
#pragma once

#include <soci/soci.h>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace security::twin {

/// Two columns of each row, as text.
using Row = std::array<std::string, 2>;
using Rows = std::vector<Row>;

/// Each function takes text from outside, and puts it into one place of a statement.
/// There are two classes of it, which differ in the SQL and in nothing else:
/// PastedCatalogue is vulnerable on purpose, and BoundCatalogue is not.
///
/// A text that a function cannot use at all is a std::invalid_argument.
class Catalogue {
public:
    explicit Catalogue(soci::session& sql) : sql_(sql) {}
    virtual ~Catalogue() = default;

    virtual Rows log_in(std::string const& email, std::string const& password) = 0;
    virtual Rows product(std::string const& id) = 0;
    virtual Rows search(std::string const& part_of_name) = 0;
    virtual Rows sorted(std::string const& column) = 0;
    virtual Rows first(std::string const& limit) = 0;
    virtual Rows chosen(std::string const& ids) = 0;
    virtual Rows column(std::string const& name) = 0;
    virtual Rows add_review(std::string const& text) = 0;

    /// The reviews that a user has written; the user's own name is the stored value.
    virtual Rows reviews_of(std::string const& user_id) = 0;

    /// One row or none, and so only a yes or a no.
    virtual Rows registered(std::string const& email) = 0;

protected:
    soci::session& sql_;
};

std::unique_ptr<Catalogue> pasted_catalogue(soci::session& sql);
std::unique_ptr<Catalogue> bound_catalogue(soci::session& sql);

/// The tables, with two users, five products and two reviews. The passwords are stored
/// as a placeholder of the sources stores them: password + "notreallyhashed".
void create_shop(soci::session& sql);

/// Reads all rows of a statement that selects two columns. What fetches into `row` has
/// to be prepared already.
Rows read_rows(soci::statement& statement, Row const& row);

}  // namespace security::twin
