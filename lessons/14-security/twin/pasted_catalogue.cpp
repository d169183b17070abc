// VULNERABLE ON PURPOSE. Every function here pastes text from outside into SQL.
#include "twin/catalogue.hpp"

namespace security::twin {

namespace {

class PastedCatalogue : public Catalogue {
public:
    using Catalogue::Catalogue;

    //! [pasted]
    Rows log_in(std::string const& email, std::string const& password) override
    {
        return ask("SELECT email, id FROM users WHERE email = '" + email +
                   "' AND password = '" + password + "notreallyhashed'");
    }

    Rows product(std::string const& id) override
    {
        return ask("SELECT name, price_cents FROM products WHERE id = " + id);
    }

    Rows search(std::string const& part_of_name) override
    {
        return ask("SELECT name, price_cents FROM products WHERE name LIKE '%" +
                   part_of_name + "%'");
    }

    Rows sorted(std::string const& column) override
    {
        return ask("SELECT name, price_cents FROM products ORDER BY " + column);
    }

    Rows first(std::string const& limit) override
    {
        return ask("SELECT name, price_cents FROM products ORDER BY id LIMIT " + limit);
    }

    Rows chosen(std::string const& ids) override
    {
        return ask("SELECT name, price_cents FROM products WHERE id IN (" + ids + ")");
    }

    Rows column(std::string const& name) override
    {
        return ask("SELECT id, " + name + " FROM products ORDER BY id");
    }

    Rows add_review(std::string const& text) override
    {
        return ask("INSERT INTO reviews (author, text) VALUES ('guest', '" + text +
                   "') RETURNING author, text");
    }
    //! [pasted]

    //! [second-order]
    Rows reviews_of(std::string const& user_id) override
    {
        std::string name;
        sql_ << "SELECT name FROM users WHERE id = :id", soci::use(user_id),
            soci::into(name);
        // The name comes from our own database, so what could be wrong with it?
        return ask("SELECT author, text FROM reviews WHERE author = '" + name + "'");
    }
    //! [second-order]

    Rows registered(std::string const& email) override
    {
        return ask("SELECT 'yes', '' FROM users WHERE email = '" + email + "'");
    }

private:
    Rows ask(std::string const& text)
    {
        Row row;
        soci::statement select =
            (sql_.prepare << text, soci::into(row[0]), soci::into(row[1]));
        return read_rows(select, row);
    }
};

}  // namespace

std::unique_ptr<Catalogue> pasted_catalogue(soci::session& sql)
{
    return std::make_unique<PastedCatalogue>(sql);
}

}  // namespace security::twin
