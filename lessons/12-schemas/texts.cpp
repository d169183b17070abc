// One text in two forms, addresses, and times with their zone.
#include "engine/kinds.hpp"
#include "sections.hpp"

#include <iostream>

namespace schemas {

namespace {

template <Kind K>
void print_each(K const& kind, std::initializer_list<char const*> texts)
{
    for (char const* const text : texts) {
        Problems problems({});
        json const in = json::parse(text);
        if (auto const value = kind.read(in, problems)) {
            std::cout << "  " << text << " -> " << kind.write(*value) << '\n';
        } else {
            std::cout << "  " << text << " : " << problems.all().front().msg << '\n';
        }
    }
}

}  // namespace

void texts_addresses_and_times()
{
    std::cout << "two texts that look alike are equal: "
              << (json::parse(R"("Andr\u00e9")") == json::parse(R"("Andre\u0301")"))
              << ", after reading:\n";
    print_each(Text{.at_least = 1, .at_most = 5},
               {R"("Andr\u00e9")", R"("Andre\u0301")", R"(" Zoe \u00a0")", R"("  ")"});
    std::cout << "e-mail addresses\n";
    print_each(EmailAddress{}, {R"("Ada@Example.COM")", R"("ada@example")",
                                R"("ada@@example.com")", R"("nobody@example.com")"});
    std::cout << "days\n";
    print_each(Date{}, {R"("2024-02-29")", R"("2023-02-29")", R"("29.02.2024")"});
    std::cout << "instants\n";
    print_each(Instant{},
               {R"("2024-03-04T18:20:00Z")", R"("2024-03-04T19:20:00.5+01:00")",
                R"("2024-03-04T18:20:00")"});
}

}  // namespace schemas
