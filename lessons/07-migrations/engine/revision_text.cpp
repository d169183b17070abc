// A revision file, written.
#include "revision.hpp"

namespace migrations {

namespace {

std::string marker(std::string const& name, Script const& script)
{
    return "-- migrate:" + name + (script.in_transaction ? "" : " transaction=off") +
           (script.foreign_keys_off ? " foreign_keys=off" : "") + '\n';
}

}  // namespace

std::string revision_text(Revision const& revision)
{
    std::string parents;
    for (std::string const& parent : revision.parents) {
        parents += (parents.empty() ? "" : ", ") + parent;
    }
    std::string text = "-- revision: " + revision.id + "\n-- parents: " + parents +
                       "\n-- message: " + revision.message + "\n\n" +
                       marker("up", revision.up) + revision.up.sql;
    if (revision.down) {
        text += '\n' + marker("down", *revision.down) + revision.down->sql;
    }
    return text;
}

}  // namespace migrations
