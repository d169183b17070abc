#include "engine/items.hpp"

#include "workbook/conversions.hpp"

namespace rest {

namespace {

constexpr char columns[] = "id, title, description, owner_id, version";

// The rows of a statement that selects the columns above, one by one: into a vector,
// SOCI 4.0.3 reads the key as 32 bits (lesson 02).
template <typename Prepared>
std::vector<ItemRow> read_items(soci::session& sql, Prepared&& prepare)
{
    ItemRow item;
    std::string description;
    soci::indicator description_is = soci::i_null;
    soci::statement select = (prepare(sql), soci::into(item.id), soci::into(item.title),
                              soci::into(description, description_is),
                              soci::into(item.owner_id), soci::into(item.version));
    select.execute();
    std::vector<ItemRow> items;
    while (select.fetch()) {
        item.description.reset();
        if (description_is == soci::i_ok) {
            item.description = description;
        }
        items.push_back(item);
    }
    return items;
}

}  // namespace

//! [insert-item]
std::optional<long long> insert_item(soci::session& sql, ItemRow const& item)
{
    soci::statement touch =
        (sql.prepare << "UPDATE users SET version = version + 1 WHERE id = :owner",
         soci::use(item.owner_id));
    touch.execute(true);
    if (touch.get_affected_rows() == 0) {
        return {};
    }
    long long id = 0;
    sql << "INSERT INTO items (title, description, owner_id)"
           " VALUES (:title, :description, :owner) RETURNING id",
        soci::use(item.title), soci::use(item.description), soci::use(item.owner_id),
        soci::into(id);
    return id;
}
//! [insert-item]

std::optional<ItemRow> find_item(soci::session& sql, long long id)
{
    std::vector<ItemRow> found = read_items(sql, [&](soci::session& on) {
        return (on.prepare << "SELECT " << columns << " FROM items WHERE id = :id",
                soci::use(id));
    });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ItemRow> list_items(soci::session& sql, long long skip, long long limit)
{
    return read_items(sql, [&](soci::session& on) {
        return (on.prepare << "SELECT " << columns
                           << " FROM items ORDER BY id LIMIT :limit OFFSET :skip",
                soci::use(limit), soci::use(skip));
    });
}

std::vector<ItemRow> items_of_owners(soci::session& sql, long long first_owner,
                                     long long last_owner)
{
    return read_items(sql, [&](soci::session& on) {
        return (on.prepare << "SELECT " << columns
                           << " FROM items WHERE owner_id BETWEEN :first AND :last"
                              " ORDER BY owner_id, id",
                soci::use(first_owner), soci::use(last_owner));
    });
}

}  // namespace rest
