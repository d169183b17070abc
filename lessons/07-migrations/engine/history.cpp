#include "history.hpp"

#include "migration_error.hpp"

#include <algorithm>

namespace migrations {

History::History(std::vector<Revision> const& revisions)
{
    for (Revision const& revision : revisions) {
        if (!revisions_.emplace(revision.id, revision).second) {
            throw MigrationError("two files say that they are revision " + revision.id);
        }
        graph_[revision.id] = revision.parents;
    }
    check_parents();
    check_circles();
}

void History::check_parents() const
{
    for (auto const& [id, parents] : graph_) {
        for (std::string const& parent : parents) {
            if (!has(parent)) {
                throw MigrationError("revision " + id + " stands on " + parent +
                                     ", which no file has");
            }
        }
    }
}

// Takes away the heads, again and again. In a circle everyone has somebody on top, so
// what is left at the end stands in a circle, or below one.
void History::check_circles() const
{
    std::set<std::string> left;
    for (auto const& [id, parents] : graph_) {
        left.insert(id);
    }
    for (std::set<std::string> top = heads_among(left); !top.empty();
         top = heads_among(left)) {
        for (std::string const& id : top) {
            left.erase(id);
        }
    }
    if (!left.empty()) {
        throw MigrationError("the revisions " + list_of(left) +
                             " stand on each other in a circle");
    }
}

std::set<std::string> History::heads() const
{
    std::set<std::string> ids;
    for (auto const& [id, parents] : graph_) {
        ids.insert(id);
    }
    return heads_among(ids);
}

std::set<std::string> History::heads_among(std::set<std::string> const& ids) const
{
    std::set<std::string> heads;
    std::ranges::copy_if(ids, std::inserter(heads, heads.end()),
                         [&](auto const& id) { return has(id); });
    for (std::string const& id : ids) {
        if (has(id)) {
            for (std::string const& parent : graph_.at(id)) {
                heads.erase(parent);
            }
        }
    }
    return heads;
}

std::string History::only_head() const
{
    std::set<std::string> const all = heads();
    if (all.size() > 1) {
        throw MigrationError("there are several heads, " + list_of(all) +
                             ": merge them (migrate merge), or name one, or all of"
                             " them by 'heads'");
    }
    return all.empty() ? "" : *all.begin();
}

std::string History::find(std::string const& name) const
{
    std::set<std::string> found;
    for (auto const& [id, parents] : graph_) {
        if (id == name) {
            return id;
        }
        if (!name.empty() && id.starts_with(name)) {
            found.insert(id);
        }
    }
    if (found.size() != 1) {
        throw MigrationError(found.empty() ? "there is no revision '" + name + "'"
                                           : name + " may be " + list_of(found) +
                                                 ": name more of it");
    }
    return *found.begin();
}

std::string list_of(std::set<std::string> const& ids)
{
    std::string text;
    std::size_t left = ids.size();
    for (std::string const& id : ids) {
        text += id;
        --left;
        text += left > 1 ? ", " : left == 1 ? " and " : "";
    }
    return text.empty() ? "nothing" : text;
}

}  // namespace migrations
