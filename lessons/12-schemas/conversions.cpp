// nlohmann_json converts generously; a schema asks what was sent.
#include "printing.hpp"
#include "sections.hpp"

namespace schemas {

namespace {

struct Stock {
    long long quantity = 0;
};

}  // namespace

void what_a_conversion_accepts()
{
    Schema<Stock> const schema =
        Schema<Stock>("Stock").required("quantity", &Stock::quantity, Integer{});
    for (std::string const text :
         {"3", "3.7", "true", "4294967297", "9223372036854775808", "\"5\""}) {
        std::cout << text << "\n  get<int>(): ";
        //! [generous]
        try {
            std::cout << json::parse(text).get<int>() << '\n';
        } catch (json::type_error const& error) {
            std::cout << error.what() << '\n';
        }
        //! [generous]
        Problems problems({"body", "quantity"});
        if (auto const number = Integer{}.read(json::parse(text), problems)) {
            std::cout << "  Integer: " << *number << '\n';
        } else {
            std::cout << "  Integer: " << problems.all().front().msg << '\n';
        }
    }
}

}  // namespace schemas
