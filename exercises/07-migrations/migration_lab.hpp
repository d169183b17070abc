// A database, revisions written in the test, and processes that share them.
#pragma once

#include "engine/history.hpp"
#include "engine/migrator.hpp"
#include "engine/version_table.hpp"
#include "workbook/database.hpp"
#include "workbook/files.hpp"

#include <soci/soci.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <stdexcept>
#include <string>
#include <vector>

/// A revision as its file would have it, with the checksum of that file.
inline migrations::Revision revision(std::string const& id,
                                     std::vector<std::string> const& parents,
                                     std::string const& parts)
{
    migrations::Revision header{.id = id, .parents = parents, .message = "test"};
    std::string const text = migrations::revision_text(header);
    return migrations::parse_revision(text.substr(0, text.find("-- migrate:")) + parts,
                                      id + ".sql");
}

/// A database file in a folder of its own, with a session on it.
struct Lab {
    workbook::ScratchFolder folder;
    soci::session sql;

    Lab() { workbook::open_database(sql, file()); }
    std::filesystem::path file() const { return folder / "lab.db"; }

    /// The first column of the first row; "none" when there is no row.
    std::string ask(std::string const& query)
    {
        std::string answer;
        sql << query, soci::into(answer);
        return sql.got_data() ? answer : "none";
    }

    bool has_table(std::string const& name)
    {
        return ask("SELECT count(*) FROM sqlite_master WHERE name = '" + name + "'") !=
               "0";
    }

    /// The ids in the version table, in order of their names: "a b".
    std::string applied()
    {
        std::string ids;
        for (auto const& [id, row] : migrations::applied_revisions(sql)) {
            ids += (ids.empty() ? "" : " ") + id + (row.is_dirty ? " (dirty)" : "");
        }
        return ids.empty() ? "nothing" : ids;
    }
};

/// A process that runs `work`. Its end: 0, 1 when the work threw, or the signal's
/// number as a negative one.
class Child {
public:
    template <typename Work>
    explicit Child(Work work) : process_(::fork())
    {
        if (process_ < 0) {
            throw std::runtime_error("cannot start a process");
        }
        if (process_ == 0) {
            int result = 0;
            try {
                work();
            } catch (std::exception const&) {
                result = 1;
            }
            ::_exit(result);
        }
    }

    int wait()
    {
        int status = 0;
        ::waitpid(process_, &status, 0);
        return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
    }

private:
    pid_t process_;
};

/// Where processes wait for each other: none goes on before all have come.
class Barrier {
public:
    Barrier()
    {
        if (::pipe(came_.data()) != 0 || ::pipe(go_.data()) != 0) {
            throw std::runtime_error("cannot make a pipe");
        }
    }
    ~Barrier()
    {
        for (int const end : {came_[0], came_[1], go_[0], go_[1]}) {
            ::close(end);
        }
    }
    Barrier(Barrier const&) = delete;
    Barrier& operator=(Barrier const&) = delete;

    /// In a child: says that it has come, and waits.
    void wait() const
    {
        char byte = 'c';
        if (::write(came_[1], &byte, 1) != 1 || ::read(go_[0], &byte, 1) != 1) {
            ::_exit(2);
        }
    }

    /// In the parent: waits until so many have come, then lets them go.
    void release(int children) const
    {
        char byte = 0;
        for (int i = 0; i < children; ++i) {
            if (::read(came_[0], &byte, 1) != 1) {
                throw std::runtime_error("a process did not come to the barrier");
            }
        }
        for (int i = 0; i < children; ++i) {
            if (::write(go_[1], &byte, 1) != 1) {
                throw std::runtime_error("cannot let a process go");
            }
        }
    }

private:
    std::array<int, 2> came_{};
    std::array<int, 2> go_{};
};
