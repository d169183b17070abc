// Exercise 12, task 4, core, 30 minutes: the cases.
// Edit: read_delivery.cpp
#include "read_delivery.hpp"
#include "reading.hpp"
#include "workbook/check_same.hpp"

namespace schemas::cases {

namespace {

// "Lindenallee 7, DE: 500 fragile, 1200", or the problems.
std::string read(std::string const& text)
{
    Problems problems({"body"});
    auto const delivery = read_delivery(json::parse(text), problems);
    if (!delivery) {
        return problems_text(problems.all());
    }
    CHECK_SAME(problems_text(problems.all()), "no problem");
    std::string line = delivery->address.street + ", " + delivery->address.country;
    for (Parcel const& parcel : delivery->parcels) {
        line += (&parcel == &delivery->parcels.front() ? ": " : ", ") +
                std::to_string(parcel.grams) + (parcel.fragile ? " fragile" : "");
    }
    return line;
}

std::string with_address(std::string const& address)
{
    return R"({"address": )" + address + R"(, "parcels": [{"grams": 1}]})";
}

std::string with_country(std::string const& country)
{
    return with_address(R"({"street": "S", "country": )" + country + "}");
}

std::string with_parcels(std::string const& parcels)
{
    return R"({"address": {"street": "S", "country": "DE"}, "parcels": )" + parcels +
           "}";
}

std::string with_grams(std::string const& grams)
{
    return with_parcels(R"([{"grams": )" + grams + "}]");
}

std::string parcels(int count, std::string const& grams)
{
    std::string list;
    for (int i = 0; i < count; ++i) {
        list += (list.empty() ? "{\"grams\": " : ", {\"grams\": ") + grams + "}";
    }
    return with_parcels("[" + list + "]");
}

}  // namespace

TEST_SUITE_BEGIN("4 read_delivery");

TEST_CASE("read_delivery reads a delivery")
{
    CHECK_READ(R"({"address": {"street": "Lindenallee 7", "country": "DE"},
                        "parcels": [{"grams": 500, "fragile": true}, {"grams": 1200}]})",
               "Lindenallee 7, DE: 500 fragile, 1200");
    CHECK_READ(R"({"parcels": [{"fragile": false, "grams": 1, "id": 3}], "id": 9,
                        "address": {"country": "FR", "id": 1, "street": "1 rue É"}})",
               "1 rue É, FR: 1");
}

TEST_CASE("read_delivery says which fields are missing")
{
    CHECK_READ("{}", "body.address: missing, body.parcels: missing");
    CHECK_READ(R"({"address": {}, "parcels": [{}]})",
               "body.address.country: missing, body.address.street: missing, "
               "body.parcels.0.grams: missing");
}

TEST_CASE("read_delivery names the place of a problem in a list")
{
    CHECK_READ(with_parcels(R"([{"grams": 1}, {"grams": 0}, {"grams": "2"}])"),
               "body.parcels.1.grams: greater_than_equal, "
               "body.parcels.2.grams: int_type");
}

TEST_CASE("read_delivery takes text for a street and a country")
{
    CHECK_READ(with_address(R"({"street": 7, "country": null})"),
               "body.address.country: string_type, body.address.street: string_type");
    CHECK_READ(with_address(R"({"street": null, "country": ["DE"]})"),
               "body.address.country: string_type, body.address.street: string_type");
    INFO("a street without characters, and one of a blank");
    CHECK_READ(with_address(R"({"street": "", "country": "DE"})"),
               "body.address.street: string_too_short");
    CHECK_READ(with_address(R"({"street": " ", "country": "DE"})"), " , DE: 1");
}

TEST_CASE("read_delivery takes two capital letters for a country")
{
    CHECK_READ(with_country(R"("AZ")"), "S, AZ: 1");
    for (std::string const country :
         {R"("de")", R"("De")", R"("DEU")", R"("D")", R"("")", R"("D1")", R"("Ä")",
          R"("D ")", R"("@A")", R"("A[")", R"("DE\u0000")"}) {
        CHECK_READ(with_country(country), "body.address.country: value_error");
    }
}

TEST_CASE("read_delivery takes from one to ten parcels")
{
    CHECK_READ(parcels(0, ""), "body.parcels: too_short");
    CHECK_READ(parcels(10, "2"), "S, DE: 2, 2, 2, 2, 2, 2, 2, 2, 2, 2");
    CHECK_READ(parcels(11, "2"), "body.parcels: too_long");
    INFO("what is no list");
    CHECK_READ(with_parcels(R"({"0": {"grams": 1}})"), "body.parcels: list_type");
    CHECK_READ(with_parcels("null"), "body.parcels: list_type");
    CHECK_READ(with_parcels("{}"), "body.parcels: list_type");
}

TEST_CASE("read_delivery looks at no parcel of too many")
{
    CHECK_READ(parcels(11, "0"), "body.parcels: too_long");
    CHECK_READ((parcels(500, "\"1\"")), "body.parcels: too_long");
}

TEST_CASE("read_delivery takes a whole number of grams")
{
    for (std::string const grams : {"3.0", "3.7", "\"3\"", "true", "null", "[3]"}) {
        CHECK_READ(with_grams(grams), "body.parcels.0.grams: int_type");
    }
}

TEST_CASE("read_delivery has bounds for grams")
{
    CHECK_READ(with_grams("1"), "S, DE: 1");
    CHECK_READ(with_grams("30000"), "S, DE: 30000");
    CHECK_READ(with_grams("0"), "body.parcels.0.grams: greater_than_equal");
    CHECK_READ(with_grams("-5"), "body.parcels.0.grams: greater_than_equal");
    CHECK_READ(with_grams("30001"), "body.parcels.0.grams: less_than_equal");
    INFO("2^32 + 1, 2^63 + 1, and the largest number of 64 bits");
    CHECK_READ(with_grams("4294967297"), "body.parcels.0.grams: less_than_equal");
    CHECK_READ(with_grams("9223372036854775809"),
               "body.parcels.0.grams: less_than_equal");
    CHECK_READ(with_grams("18446744073709551615"),
               "body.parcels.0.grams: less_than_equal");
}

TEST_CASE("read_delivery takes true or false for fragile")
{
    CHECK_READ(with_parcels(R"([{"grams": 1, "fragile": true}])"), "S, DE: 1 fragile");
    CHECK_READ(with_parcels(R"([{"grams": 1, "fragile": false}])"), "S, DE: 1");
    for (std::string const fragile : {"1", "0", "\"true\"", "null"}) {
        CHECK_READ(with_parcels(R"([{"grams": 1, "fragile": )" + fragile + "}]"),
                   "body.parcels.0.fragile: bool_type");
    }
}

TEST_CASE("read_delivery limits the weight of all parcels")
{
    CHECK_READ(parcels(4, "25000"), "S, DE: 25000, 25000, 25000, 25000");
    CHECK_READ(parcels(4, "25001"), "body.parcels: value_error");
    INFO("a parcel that is wrong by itself comes first");
    CHECK_READ(with_parcels(R"([{"grams": 30000}, {"grams": 30000}, {"grams": 30000},
                                     {"grams": 30000}, {"grams": 0}])"),
               "body.parcels.4.grams: greater_than_equal");
    CHECK_READ(with_parcels(R"([{"grams": 30000}, {"grams": 30000}, {"grams": 30000},
                                     {"grams": 30000, "fragile": 1}])"),
               "body.parcels.3.fragile: bool_type");
    INFO("a wrong address does not hide it");
    CHECK_READ(R"({"address": 1, "parcels": [{"grams": 30000}, {"grams": 30000},
                                                  {"grams": 30000}, {"grams": 30000}]})",
               "body.address: model_attributes_type, body.parcels: value_error");
}

TEST_CASE("read_delivery refuses what is no object")
{
    for (std::string const text : {"[]", "7", "\"x\"", "null"}) {
        CHECK_READ(text, "body: model_attributes_type");
    }
    INFO("an address and two parcels that are none");
    CHECK_READ(R"({"address": "S", "parcels": [7, {"grams": 1}, null]})",
               "body.address: model_attributes_type, "
               "body.parcels.0: model_attributes_type, "
               "body.parcels.2: model_attributes_type");
    CHECK_READ(with_address("null"), "body.address: model_attributes_type");
}

TEST_CASE("read_delivery finds all problems at once")
{
    CHECK_READ(
        R"({"address": {"street": "", "country": "de"},
                        "parcels": [{"grams": 30001, "fragile": 1}, {"fragile": "no"}]})",
        "body.address.country: value_error, body.address.street: string_too_short, "
        "body.parcels.0.fragile: bool_type, "
        "body.parcels.0.grams: less_than_equal, "
        "body.parcels.1.fragile: bool_type, body.parcels.1.grams: missing");
}

TEST_CASE("read_delivery does not mind problems that were there before")
{
    Problems problems({"body", "delivery"});
    problems.add("value_error", "a problem of something else");
    auto const delivery = read_delivery(json::parse(with_grams("5")), problems);
    CHECK_SAME(delivery ? "a delivery" : "nothing", "a delivery");
    INFO("a delivery that is wrong");
    CHECK_SAME(read_delivery(json::parse(with_grams("0")), problems) ? "a delivery"
                                                                     : "nothing",
               "nothing");
    CHECK_SAME(problems_text(problems.all()),
               "body.delivery.parcels.0.grams: greater_than_equal, "
               "body.delivery: value_error");
}

TEST_SUITE_END();

}  // namespace schemas::cases
