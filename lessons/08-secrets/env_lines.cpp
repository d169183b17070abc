// The grammar, by what the parser makes of lines that other parsers disagree about.
#include "demo_secrets.hpp"
#include "parse_env.hpp"
#include "sections.hpp"
#include "workbook/table.hpp"

#include <iostream>
#include <string>
#include <vector>

namespace {

// Characters that do not show, by a name.
std::string visible(std::string const& text)
{
    std::string shown;
    for (char const c : text) {
        shown += c == '\n' ? "<LF>" : c == '\r' ? "<CR>" : std::string(1, c);
    }
    return shown;
}

}  // namespace

void the_grammar()
{
    workbook::Table table({"line", "value"});
    for (std::string const line :
         {"KEY=two words  ", "KEY=", "KEY=pa#ss", "KEY=pass # comment", "KEY=a=b==",
          "KEY=it's", "KEY='say \"hi\" \\n' # comment", R"(KEY="say \"hi\" \n")",
          "KEY=pa$word9", "KEY=\"${HOME}\"", "export KEY=1", "KEY=1\r\n"}) {
        EnvValues const values = parse_env(line, ".env");
        table.add({visible(line), "[" + visible(values.at("KEY")) + "]"});
    }
    std::cout << table;
}

//! [errors-without-values]
void errors_without_values()
{
    std::vector<std::string> const texts{
        demo_sms_key + " without a name", "KEY='" + demo_sms_key, "KEY=\"C:\\data\"",
        "KEY='a'b", "# two keys\nKEY=1\n\nKEY=" + demo_sms_key};
    for (std::string const& text : texts) {
        try {
            parse_env(text, ".env");
        } catch (EnvError const& error) {
            std::cout << error.what() << '\n';
        }
    }
}
//! [errors-without-values]
