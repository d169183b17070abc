// Replaces: read_records.cpp
// Better when: the file is large; the text is never in memory as a whole. The stream
// has to be asked whether it could be read: the library takes what came for all.

#include "read_records.hpp"

#include <fstream>

namespace storage {

nlohmann::json read_records(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in || !std::filesystem::is_regular_file(file)) {
        throw ImportError("cannot read the file " + file.string(), 0);
    }
    nlohmann::json records;
    try {
        records = nlohmann::json::parse(in);
    } catch (nlohmann::json::exception const& error) {
        auto const* const place =
            dynamic_cast<nlohmann::json::parse_error const*>(&error);
        throw ImportError(file.string() + ": " + error.what(),
                          place == nullptr ? 0 : place->byte);
    }
    if (!records.is_array()) {
        in.clear();
        in.seekg(0);
        std::size_t byte = 1;
        for (int c = in.get(); c == ' ' || c == '\t' || c == '\r' || c == '\n';
             c = in.get()) {
            ++byte;
        }
        throw ImportError(file.string() + ": no array at the top", byte);
    }
    return records;
}

}  // namespace storage
