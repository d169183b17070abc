// What two people do to one history.
#include "engine/commands.hpp"
#include "sections.hpp"
#include "story.hpp"

namespace migrations {

// Two people have each made a revision on top of 4b7a, and Git has put them together:
// for Git two new files are no conflict.
void two_heads(workbook::ScratchFolder const& folder)
{
    migrations::Place const place{folder / "heads", folder / "heads.db"};
    std::filesystem::create_directory(place.folder);
    migrations::revision(place, {"create users", "4b7a"}, std::cout);
    migrations::revision(place, {"add phone", "a11c"}, std::cout);
    migrations::revision(place, {"add points", "b0b5", "4b7a"}, std::cout);
    try {
        migrations::upgrade(place, "head", std::cout);
    } catch (std::exception const& error) {
        std::cout << error.what() << '\n';
    }
    migrations::merge(place, {"phone and points", "c3d4"}, std::cout);
    migrations::upgrade(place, "head", std::cout);
}

void an_edited_file(workbook::ScratchFolder const& folder)
{
    migrations::Place const place{folder / "edited", folder / "edited.db"};
    std::filesystem::create_directory(place.folder);
    migrations::revision(place, {"create users", "4b7a"}, std::cout);
    migrations::upgrade(place, "head", std::cout);

    auto const revision = place.folder / "4b7a_create_users.sql";
    std::string text = workbook::read_file(revision);
    text.insert(text.find("\n-- migrate:down"), "CREATE TABLE users (id INTEGER);\n");
    workbook::write_file(revision, text);
    migrations::revision(place, {"add points", "8c1f"}, std::cout);
    try {
        migrations::upgrade(place, "head", std::cout);
    } catch (std::exception const& error) {
        std::cout << error.what() << '\n';
    }
}

}  // namespace migrations
