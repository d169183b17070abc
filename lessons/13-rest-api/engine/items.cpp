#include "engine/items.hpp"

#include "workbook/conversions.hpp"

namespace rest {

namespace {

constexpr char columns[] = "id, title, description, owner_id, version";

// A statement that selects the columns above, one row at a time: into a vector, SOCI
// 4.0.3 reads the key as 32 bits (lesson 02).
struct SelectItems : KeptStatement {
    ItemRow item;
    std::string description;
    soci::indicator description_is = soci::i_null;

    soci::statement into_item(auto select)
    {
        return (select, soci::into(item.id), soci::into(item.title),
                soci::into(description, description_is), soci::into(item.owner_id),
                soci::into(item.version));
    }
};

struct SelectItem : SelectItems {
    long long id = 0;
    soci::statement statement;

    explicit SelectItem(soci::session& sql)
        : statement(into_item(
              (sql.prepare << "SELECT " << columns << " FROM items WHERE id = :id",
               soci::use(id))))
    {
    }
};

struct SelectItemPage : SelectItems {
    long long limit = 0;
    long long skip = 0;
    soci::statement statement;

    explicit SelectItemPage(soci::session& sql)
        : statement(into_item((sql.prepare << "SELECT " << columns
                                           << " FROM items ORDER BY id"
                                              " LIMIT :limit OFFSET :skip",
                               soci::use(limit), soci::use(skip))))
    {
    }
};

template <typename Select>
std::vector<ItemRow> rows_of(Select& select)
{
    std::vector<ItemRow> items;
    select.statement.execute();
    while (select.statement.fetch()) {
        select.item.description.reset();
        if (select.description_is == soci::i_ok) {
            select.item.description = std::move(select.description);
        }
        items.push_back(std::move(select.item));
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

std::optional<ItemRow> find_item(KeptStatements& statements, long long id)
{
    std::vector<ItemRow> found = statements.with<SelectItem>([&](SelectItem& select) {
        select.id = id;
        return rows_of(select);
    });
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ItemRow> list_items(KeptStatements& statements, long long skip,
                                long long limit)
{
    return statements.with<SelectItemPage>([&](SelectItemPage& select) {
        select.limit = limit;
        select.skip = skip;
        return rows_of(select);
    });
}

}  // namespace rest
