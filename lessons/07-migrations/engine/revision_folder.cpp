#include "revision_folder.hpp"

#include "migration_error.hpp"
#include "workbook/files.hpp"

#include <algorithm>
#include <cctype>
#include <random>

namespace migrations {

namespace fs = std::filesystem;

std::vector<Revision> load_revisions(fs::path const& folder)
{
    if (!fs::is_directory(folder)) {
        throw MigrationError("there is no folder " + folder.string() +
                             "; 'migrate init' makes it");
    }
    std::vector<fs::path> files;
    for (fs::directory_entry const& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().extension() == ".sql") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::vector<Revision> revisions;
    for (fs::path const& file : files) {
        revisions.push_back(
            parse_revision(workbook::read_file(file), file.filename().string()));
    }
    return revisions;
}

fs::path write_revision(fs::path const& folder, Revision const& revision)
{
    for (Revision const& other : load_revisions(folder)) {
        if (other.id == revision.id) {
            throw MigrationError("there is a revision " + revision.id + " already");
        }
    }
    // What is written must be read again: no line end in the message, an id that is
    // one.
    std::string const text = revision_text(revision);
    if (parse_revision(text, "the new revision").message != revision.message) {
        throw MigrationError("the message has to be one line");
    }
    std::string name = revision.id + "_";
    for (char const c : revision.message.substr(0, 40)) {
        int const letter = static_cast<unsigned char>(c);
        name +=
            std::isalnum(letter) != 0 ? static_cast<char>(std::tolower(letter)) : '_';
    }
    fs::path const file = folder / (name + ".sql");
    workbook::write_file(file, text);
    return file;
}

std::string new_revision_id()
{
    std::random_device chance;
    std::string id;
    for (int i = 0; i < 12; ++i) {
        id += "0123456789abcdef"[chance() % 16];
    }
    return id;
}

}  // namespace migrations
