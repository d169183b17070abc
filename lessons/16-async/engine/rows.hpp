// How many rows a query may have: none or one, exactly one, any number.
#pragma once

#include <soci/soci.h>

#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

namespace async {

/// The names are SQLAlchemy's.
struct NoResultFound : std::runtime_error {
    NoResultFound() : std::runtime_error("one row is expected, and there is none") {}
};
struct MultipleResultsFound : std::runtime_error {
    MultipleResultsFound()
        : std::runtime_error("one row is expected, and there are more")
    {
    }
};

//! [rows]
/// The only row; empty when there is none. Throws MultipleResultsFound at a second row.
template <typename Row>
std::optional<Row> one_or_none(soci::rowset<Row> const& rows)
{
    std::optional<Row> found;
    for (Row const& row : rows) {
        if (found) {
            throw MultipleResultsFound();
        }
        found = row;
    }
    return found;
}

/// The only row. Throws NoResultFound when there is none; otherwise like `one_or_none`.
template <typename Row>
Row one(soci::rowset<Row> const& rows)
{
    std::optional<Row> found = one_or_none(rows);
    if (!found) {
        throw NoResultFound();
    }
    return std::move(*found);
}

/// All rows: a copy that no longer needs the session.
template <typename Row>
std::vector<Row> all(soci::rowset<Row> const& rows)
{
    return {rows.begin(), rows.end()};
}
//! [rows]

}  // namespace async
