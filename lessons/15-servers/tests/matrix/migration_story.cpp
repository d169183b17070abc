#include "migration_story.hpp"

#include "07-migrations/engine/reflection.hpp"
#include "15-servers/anywhere/rewriting.hpp"
#include "matrix_database.hpp"
#include "programs.hpp"

#include <sstream>

namespace servers::cases {

namespace {

//! [half-way]
constexpr char users[] = R"(-- revision: 1a
-- parents:
-- message: users

-- migrate:up
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

-- migrate:down
DROP TABLE users;
)";

// Users have a name already, so the second statement fails.
constexpr char phones[] = R"(-- revision: 2b
-- parents: 1a
-- message: telephones

-- migrate:up
ALTER TABLE users ADD COLUMN phone TEXT;
ALTER TABLE users ADD COLUMN name TEXT;

-- migrate:down
ALTER TABLE users DROP COLUMN phone;
)";
//! [half-way]

class Story {
public:
    Story()
    {
        text_ << "== " << name_of(under_test()) << " ==\n";
        std::filesystem::create_directory(folder_ / "migrations");
        write("1a_users.sql", users);
        write("2b_telephones.sql", phones);
    }

    void write(std::string const& file, std::string const& text)
    {
        workbook::write_file(folder_ / "migrations" / file, text);
    }

    /// The program, which finds the database in its environment.
    void migrate(std::string const& arguments)
    {
        text_ << "$ migrate " << arguments << '\n'
              << output_of(
                     "migrate_anywhere",
                     "--folder " + (folder_ / "migrations").string() + " " + arguments,
                     {{"MIGRATE_DATABASE", database_.url()}});
    }

    void by_hand(std::string const& statement)
    {
        text_ << "> " << statement << '\n';
        database_.sql << statement;
    }

    void show_columns()
    {
        text_ << "users has the columns";
        for (auto const& table : migrations::reflect(database_.sql)) {
            for (auto const& column : table.columns) {
                text_ << " " << column.name;
            }
        }
        text_ << '\n';
    }

    void say(std::string const& line) { text_ << line << '\n'; }

    std::string text() const { return text_.str(); }

private:
    OpenDatabase database_;
    workbook::ScratchFolder folder_;
    std::ostringstream text_;
};

std::string without_the_mistake()
{
    std::string text = phones;
    std::string const line = "ALTER TABLE users ADD COLUMN name TEXT;\n";
    return text.erase(text.find(line), line.size());
}

}  // namespace

std::string migration_story()
{
    Story story;
    story.say("sent: " + rewritten("CREATE TABLE users (id INTEGER PRIMARY KEY,"
                                   " name TEXT NOT NULL)",
                                   under_test()));
    story.migrate("upgrade head");
    story.show_columns();
    story.migrate("current");
    if (under_test() == DatabaseKind::mysql) {
        story.migrate("upgrade head");
        story.by_hand("ALTER TABLE users DROP COLUMN phone");
        story.migrate("stamp 1a");
    }
    story.write("2b_telephones.sql", without_the_mistake());
    story.say("(the file of 2b is corrected)");
    story.migrate("upgrade head");
    story.show_columns();
    return story.text();
}

}  // namespace servers::cases
