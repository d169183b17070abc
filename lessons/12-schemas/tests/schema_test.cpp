// A description and what comes from it.
#include "engine/schema.hpp"
#include "engine/object.hpp"
#include "workbook/check_same.hpp"

namespace schemas {

namespace {

struct Line {
    std::string product;
    long long quantity = 1;
};

struct Order {
    std::string email;
    std::vector<Line> lines;
    std::optional<std::string> note;
    std::optional<std::optional<std::string>> coupon;
};

Schema<Line> line_schema()
{
    return Schema<Line>("Line")
        .required("product", &Line::product, Text{.at_least = 1})
        .defaulted("quantity", &Line::quantity, Integer{.at_least = 1, .at_most = 99});
}

Schema<Order> order_schema()
{
    return Schema<Order>("Order")
        .required("email", &Order::email, EmailAddress{})
        .required("lines", &Order::lines, List{Object{line_schema()}, 1, 5})
        .optional("note", &Order::note, Text{})
        .optional("coupon", &Order::coupon, Nullable{Text{.at_least = 1}});
}

struct Login {
    std::string name;
    std::string password;
};

Schema<Login> login_schema()
{
    return Schema<Login>("Login")
        .required("name", &Login::name, Text{.at_least = 1})
        .required("password", &Login::password, Text{.at_least = 8, .secret = true});
}

// The object as it is written, or "type loc input" of each problem.
template <typename T>
std::string answer(Schema<T> const& schema, std::string const& text)
{
    try {
        return schema.write(schema.parse(text)).dump();
    } catch (Invalid const& invalid) {
        std::string all;
        ordered_json const problems = detail(invalid.problems());
        for (ordered_json const& problem : problems["detail"]) {
            all += (all.empty() ? "" : "\n") + problem["type"].get<std::string>() +
                   " " + problem["loc"].dump() +
                   (problem.contains("input") ? " " + problem["input"].dump() : "");
        }
        return all;
    }
}

}  // namespace

TEST_CASE("A schema reads an object and writes it in its own order")
{
    CHECK_SAME(
        answer(order_schema(),
               R"({"coupon": null, "lines": [{"quantity": 2, "product": " Pen "},)"
               R"({"product": "Ink"}], "email": "ada@EXAMPLE.com"})"),
        R"({"email":"ada@example.com","lines":[{"product":"Pen","quantity":2},)"
        R"({"product":"Ink","quantity":1}],"coupon":null})");
}

TEST_CASE("A schema finds all problems at once and says where")
{
    CHECK_SAME(answer(order_schema(),
                      R"({"email": "ada", "note": null, "coupon": "", "lines": [)"
                      R"({"product": "Pen"}, {"quantity": 0}, 7]})"),
               R"(value_error ["body","email"] "ada")"
               "\n"
               R"(missing ["body","lines",1,"product"])"
               "\n"
               R"(greater_than_equal ["body","lines",1,"quantity"] 0)"
               "\n"
               R"(model_attributes_type ["body","lines",2] 7)"
               "\n"
               R"(string_type ["body","note"] null)"
               "\n"
               R"(string_too_short ["body","coupon"] "")");
}

TEST_CASE("A schema tells left out from null and from a value")
{
    Schema<Order> const schema = order_schema();
    std::string const begin =
        R"({"email": "a@example.com", "lines": [{"product": "P"}])";
    CHECK_FALSE(schema.parse(begin + "}").coupon.has_value());
    Order const with_null = schema.parse(begin + R"(, "coupon": null})");
    CHECK(with_null.coupon.has_value());
    CHECK_FALSE(with_null.coupon->has_value());
    Order const with_value = schema.parse(begin + R"(, "coupon": "X"})");
    CHECK_SAME(with_value.coupon.value().value(), "X");
}

TEST_CASE("A schema never shows a value where a secret could be")
{
    CHECK_SAME(answer(login_schema(), R"({"name": 1, "password": "hunter2"})"),
               "string_type [\"body\",\"name\"] 1\n"
               "string_too_short [\"body\",\"password\"]");
    CHECK_SAME(answer(login_schema(), R"("hunter2")"),
               "model_attributes_type [\"body\"]");
    CHECK_SAME(answer(login_schema().refuse_unknown(),
                      R"({"name": "ada", "password": "12345678", "pasword": "x"})"),
               "extra_forbidden [\"body\",\"pasword\"]");
}

TEST_CASE("A schema ignores unknown fields unless it refuses them")
{
    std::string const body = R"({"product": "Pen", "id": 7, "is_admin": true})";
    CHECK_SAME(answer(line_schema(), body), R"({"product":"Pen","quantity":1})");
    CHECK_SAME(answer(line_schema().refuse_unknown(), body),
               "extra_forbidden [\"body\",\"id\"] 7\n"
               "extra_forbidden [\"body\",\"is_admin\"] true");
}

TEST_CASE("A schema can ask for at least one field")
{
    Schema<Line> const change = Schema<Line>("LineUpdate")
                                    .defaulted("quantity", &Line::quantity, Integer{})
                                    .at_least_one_field();
    CHECK_SAME(answer(change, "{}"), "value_error [\"body\"] {}");
    CHECK_SAME(answer(change, R"({"id": 1})"), "value_error [\"body\"] {\"id\":1}");
    CHECK_SAME(answer(change, R"({"quantity": 3})"), R"({"quantity":3})");
    CHECK_SAME(answer(change, R"({"quantity": null})"),
               "int_type [\"body\",\"quantity\"] null");
}

TEST_CASE("A rule runs when each field is right by itself")
{
    int runs = 0;
    auto const schema = line_schema().rule([&](Line const& line, Problems& problems) {
        ++runs;
        if (line.product == "Pen" && line.quantity > 10) {
            problems.at("quantity",
                        [&] { problems.add("value_error", "too many pens"); });
        }
    });
    CHECK_SAME(answer(schema, R"({"product": "Pen", "quantity": 100})"),
               "less_than_equal [\"body\",\"quantity\"] 100");
    CHECK(runs == 0);
    CHECK_SAME(answer(schema, R"({"product": "Pen", "quantity": 11})"),
               "value_error [\"body\",\"quantity\"]");
    CHECK_SAME(answer(schema, R"({"product": "Ink", "quantity": 11})"),
               R"({"product":"Ink","quantity":11})");
}

TEST_CASE("A schema gives a JSON Schema of all it checks")
{
    CHECK_SAME(order_schema().refuse_unknown().json_schema().dump(1),
               R"({
 "title": "Order",
 "type": "object",
 "properties": {
  "email": {
   "type": "string",
   "format": "email"
  },
  "lines": {
   "type": "array",
   "items": {
    "title": "Line",
    "type": "object",
    "properties": {
     "product": {
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "quantity": {
      "type": "integer",
      "minimum": 1,
      "maximum": 99,
      "default": 1
     }
    },
    "required": [
     "product"
    ]
   },
   "minItems": 1,
   "maxItems": 5
  },
  "note": {
   "type": "string",
   "minLength": 0,
   "maxLength": 1000
  },
  "coupon": {
   "anyOf": [
    {
     "type": "string",
     "minLength": 1,
     "maxLength": 1000
    },
    {
     "type": "null"
    }
   ]
  }
 },
 "required": [
  "email",
  "lines"
 ],
 "additionalProperties": false
})");
}

TEST_CASE("A schema refuses a second field of one name")
{
    CHECK_THROWS_AS(line_schema().required("product", &Line::product, Text{}),
                    std::logic_error);
}

}  // namespace schemas
