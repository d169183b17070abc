// A program dies half-way through its work: here a child process, by SIGKILL.
#include "sections.hpp"
#include "user_file.hpp"
#include "user_table.hpp"
#include "workbook/child_process.hpp"
#include "workbook/database.hpp"

#include <nlohmann/json.hpp>

#include <csignal>
#include <fstream>
#include <iostream>

namespace storage {

using workbook::in_a_process_that_dies;

//! [a-writer-of-a-file-dies]
void a_writer_of_a_file_dies(workbook::ScratchFolder const& folder)
{
    auto const file = folder / "torn.json";
    write_users(file, nlohmann::json::array({record("ada@shop.example", "Ada")}));

    in_a_process_that_dies([&] {
        nlohmann::json users = read_users(file);
        users.push_back(record("bela@shop.example", "Béla"));
        std::string const text = users.dump(2);
        std::ofstream out(file);
        out << text.substr(0, text.size() / 2) << std::flush;
        ::raise(SIGKILL);
    });

    std::cout << workbook::read_file(file) << "\n--\n";
    try {
        read_users(file);
        std::cout << "the file still parses\n";
    } catch (nlohmann::json::parse_error const& error) {
        std::cout << "no user is left: the JSON breaks off at byte " << error.byte
                  << '\n';
    }
}
//! [a-writer-of-a-file-dies]

//! [a-writer-of-a-database-dies]
void a_writer_of_a_database_dies(workbook::ScratchFolder const& folder)
{
    auto const file = folder / "dying-writer.db";
    {
        soci::session sql;
        workbook::open_database(sql, file);
        create_users(sql);
        add_user(sql, "ada@shop.example", "Ada");
    }

    in_a_process_that_dies([&] {
        soci::session sql;
        workbook::open_database(sql, file);
        soci::transaction transaction(sql);
        add_user(sql, "bela@shop.example", "Béla");
        add_user(sql, "chioma@shop.example", "Chioma");
        std::cout << "before it dies, the writer counts " << count_users(sql)
                  << " users" << std::endl;
        ::raise(SIGKILL);
        transaction.commit();
    });

    soci::session sql;
    workbook::open_database(sql, file);
    std::cout << "afterwards there is " << count_users(sql) << ", as before\n";
}
//! [a-writer-of-a-database-dies]

}  // namespace storage
