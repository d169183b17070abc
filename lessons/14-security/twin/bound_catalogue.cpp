// The same shop, with values that stay values.
#include "twin/catalogue.hpp"
#include "twin/reading_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace security::twin {

namespace {

class BoundCatalogue : public Catalogue {
public:
    using Catalogue::Catalogue;

    //! [bound-values]
    Rows log_in(std::string const& email, std::string const& password) override
    {
        return ask("SELECT email, id FROM users WHERE email = :a AND password = :b",
                   {email, password + "notreallyhashed"});
    }

    Rows product(std::string const& id) override
    {
        return ask(
            "SELECT name, price_cents FROM products"
            " WHERE id = CAST(:a AS INTEGER)",
            {whole_number(id)});
    }

    Rows first(std::string const& limit) override
    {
        return ask(
            "SELECT name, price_cents FROM products ORDER BY id"
            " LIMIT CAST(:a AS INTEGER)",
            {whole_number(limit)});
    }
    //! [bound-values]

    //! [bound-like]
    Rows search(std::string const& part_of_name) override
    {
        return ask(
            "SELECT name, price_cents FROM products"
            " WHERE name LIKE '%' || :a || '%' ESCAPE '\\'",
            {without_wildcards(part_of_name)});
    }
    //! [bound-like]

    //! [bound-in]
    Rows chosen(std::string const& ids) override
    {
        std::vector<std::string> const numbers = whole_numbers(ids);
        std::string places;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            places += (i == 0 ? ":p" : ", :p") + std::to_string(i);
        }
        return ask("SELECT name, price_cents FROM products WHERE id IN (" + places +
                       ") ORDER BY id",
                   numbers);
    }
    //! [bound-in]

    //! [allowed]
    Rows sorted(std::string const& column) override
    {
        return ask("SELECT name, price_cents FROM products ORDER BY " +
                       one_of(column, {"id", "name", "price_cents"}),
                   {});
    }

    Rows column(std::string const& name) override
    {
        return ask("SELECT id, " + one_of(name, {"name", "price_cents"}) +
                       " FROM products ORDER BY id",
                   {});
    }
    //! [allowed]

    Rows add_review(std::string const& text) override
    {
        return ask(
            "INSERT INTO reviews (author, text) VALUES ('guest', :a)"
            " RETURNING author, text",
            {text});
    }

    Rows reviews_of(std::string const& user_id) override
    {
        return ask(
            "SELECT author, text FROM reviews JOIN users ON author = name"
            " WHERE users.id = CAST(:a AS INTEGER)",
            {whole_number(user_id)});
    }

    Rows registered(std::string const& email) override
    {
        return ask("SELECT 'yes', '' FROM users WHERE email = :a", {email});
    }

private:
    Rows ask(std::string const& text, std::vector<std::string> const& values)
    {
        Row row;
        soci::statement select(sql_);
        for (std::string const& value : values) {
            select.exchange(soci::use(value));
        }
        select.exchange(soci::into(row[0]));
        select.exchange(soci::into(row[1]));
        select.alloc();
        select.prepare(text);
        select.define_and_bind();
        return read_rows(select, row);
    }
};

}  // namespace

std::unique_ptr<Catalogue> bound_catalogue(soci::session& sql)
{
    return std::make_unique<BoundCatalogue>(sql);
}

}  // namespace security::twin
