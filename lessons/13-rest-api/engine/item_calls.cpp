#include "engine/bodies.hpp"
#include "engine/etag.hpp"
#include "engine/idempotency.hpp"
#include "engine/items.hpp"
#include "engine/lease_per_request.hpp"
#include "engine/shared_parts.hpp"
#include "engine/user_calls.hpp"

namespace rest {

namespace {

ordered_json json_of(ItemRow const& item)
{
    return item_response_schema().write(
        {item.id, item.title, item.description, item.owner_id});
}

void create_item(Call const& call, httplib::Response& response, pooling::Pool& pool,
                 PasswordCost const& cost)
{
    ItemCreate const wanted = call.body(item_create_schema());
    ItemRow item{0, wanted.title, wanted.description, call["user_id"], 1};
    answer_created(response, create_once(pool, call.request, cost, [&](auto& sql) {
                       auto const id = insert_item(sql, item);
                       if (!id) {
                           throw HttpError(404, "User not found");
                       }
                       item.id = *id;
                       return Created{"/items/" + std::to_string(item.id),
                                      etag_of(item.version), json_of(item).dump()};
                   }));
}

void read_items(Call const& call, httplib::Response& response, pooling::Pool& pool)
{
    auto const items = with_statements(pool, [&](auto& statements) {
        return list_items(statements, call["skip"], call["limit"]);
    });
    ordered_json list = ordered_json::array();
    for (ItemRow const& item : items) {
        list.push_back(json_of(item));
    }
    answer_json(response, 200, list);
}

void read_item(Call const& call, httplib::Response& response, pooling::Pool& pool)
{
    auto const item = with_statements(
        pool, [&](auto& statements) { return find_item(statements, call["item_id"]); });
    if (!item) {
        throw HttpError(404, "Item not found");
    }
    response.set_header("ETag", etag_of(item->version));
    if (has_current(call.request, item->version)) {
        response.status = 304;
        return;
    }
    answer_json(response, 200, json_of(*item));
}

}  // namespace

void add_item_calls(Routes& routes, pooling::Pool& pool, PasswordCost const& cost)
{
    routes.add({"POST",
                "/users/{user_id}/items/",
                "Create an item",
                {shared::user_id},
                "ItemCreate",
                {{201, "The new item", "Item"},
                 {404, "There is no such user", "Error"},
                 shared::invalid},
                [&pool, cost](auto const& call, auto& response) {
                    create_item(call, response, pool, cost);
                }});
    routes.add({"GET",
                "/items/",
                "List items",
                {shared::skip, shared::limit},
                "",
                {{200, "Items", "Item", true}, shared::invalid},
                [&pool](auto const& call, auto& response) {
                    read_items(call, response, pool);
                }});
    routes.add({"GET",
                "/items/{item_id}",
                "Read an item",
                {shared::item_id},
                "",
                {{200, "The item", "Item"},
                 {304, "Unchanged", ""},
                 {404, "There is no such item", "Error"},
                 shared::invalid},
                [&pool](auto const& call, auto& response) {
                    read_item(call, response, pool);
                }});
}

}  // namespace rest
