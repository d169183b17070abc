// The page /docs in a real browser: Chromium, driven over WebDriver
// (https://www.w3.org/TR/webdriver2/), which is HTTP and JSON. With a folder, the page
// is Swagger UI, from there. Exits with 77, which ctest counts as skipped, where
// chromedriver is not installed.

#include "engine/api.hpp"
#include "workbook/files.hpp"

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <iostream>

namespace {

using nlohmann::json;

constexpr int skipped = 77;
char const chromedriver[] = "/usr/bin/chromedriver";

// chromedriver on a free port, until the end of this object.
class Driver {
public:
    Driver()
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0) {
            throw std::runtime_error("no pipe");
        }
        process_ = fork();
        if (process_ == 0) {
            dup2(ends[1], STDOUT_FILENO);
            execl(chromedriver, chromedriver, "--port=0", nullptr);
            _exit(127);
        }
        close(ends[1]);
        output_ = fdopen(ends[0], "r");
        // "ChromeDriver was started successfully on port 43215."
        std::string const before = "successfully on port ";
        char line[500];
        while (port_ == 0 && std::fgets(line, sizeof line, output_) != nullptr) {
            std::string const text = line;
            std::size_t const at = text.find(before);
            if (at != std::string::npos) {
                port_ = std::stoi(text.substr(at + before.size()));
            }
        }
        if (port_ == 0) {
            throw std::runtime_error("chromedriver did not say its port");
        }
    }

    ~Driver()
    {
        kill(process_, SIGTERM);
        waitpid(process_, nullptr, 0);
        std::fclose(output_);
    }

    Driver(Driver const&) = delete;
    Driver& operator=(Driver const&) = delete;

    int port() const { return port_; }

private:
    pid_t process_ = -1;
    std::FILE* output_ = nullptr;
    int port_ = 0;
};

// A window of the browser.
class Browser {
public:
    explicit Browser(int port) : client_("127.0.0.1", port)
    {
        client_.set_read_timeout(60);
        // The browser must not send requests of its own.
        json const arguments{"--headless=new",
                             "--no-sandbox",
                             "--disable-dev-shm-usage",
                             "--disable-background-networking",
                             "--disable-component-update",
                             "--no-first-run"};
        json const value =
            post("/session",
                 {{"capabilities",
                   {{"alwaysMatch",
                     {{"goog:chromeOptions", {{"args", arguments}}},
                      {"timeouts", {{"implicit", 10'000}, {"pageLoad", 30'000}}}}}}}});
        session_ = "/session/" + value.at("sessionId").get<std::string>();
    }

    ~Browser() { client_.Delete(session_); }

    Browser(Browser const&) = delete;
    Browser& operator=(Browser const&) = delete;

    void open(std::string const& url) { post(session_ + "/url", {{"url", url}}); }

    // All elements that a CSS selector finds.
    std::vector<std::string> find(std::string const& selector)
    {
        std::vector<std::string> found;
        for (json const& element :
             post(session_ + "/elements",
                  {{"using", "css selector"}, {"value", selector}})) {
            found.push_back(session_ + "/element/" +
                            element.begin()->get<std::string>());
        }
        return found;
    }

    std::string element(std::string const& selector)
    {
        auto const found = find(selector);
        if (found.size() != 1) {
            throw std::runtime_error(std::to_string(found.size()) + " elements are " +
                                     selector);
        }
        return found.front();
    }

    void type(std::string const& selector, std::string const& text)
    {
        std::string const input = element(selector);
        post(input + "/clear", json::object());
        post(input + "/value", {{"text", text}});
    }

    void click(std::string const& selector)
    {
        post(element(selector) + "/click", json::object());
    }

    // Waits until there is a text: the selector leaves out elements without one.
    std::string text(std::string const& selector)
    {
        std::string const path = element(selector + ":not(:empty)") + "/text";
        auto const answer = client_.Get(path);
        return value_of(answer, path).get<std::string>();
    }

private:
    json post(std::string const& path, json const& body)
    {
        return value_of(client_.Post(path, body.dump(), "application/json"), path);
    }

    static json value_of(httplib::Result const& answer, std::string const& path)
    {
        if (!answer || answer->status != 200) {
            throw std::runtime_error(path + ": " +
                                     (answer ? answer->body : "no answer"));
        }
        return json::parse(answer->body).at("value");
    }

    httplib::Client client_;
    std::string session_;
};

int faults = 0;

void expect(std::string const& what, std::string const& seen, std::string const& wanted)
{
    if (seen.find(wanted) == std::string::npos) {
        ++faults;
        std::cout << what << ":\n  expected  " << wanted << "\n  seen      " << seen
                  << '\n';
    }
}

struct Service {
    explicit Service(std::filesystem::path const& swagger_ui)
        : api([&] {
              rest::ApiOptions options;
              options.database = folder / "service.db";
              options.password_cost = rest::PasswordCost::least();
              options.swagger_ui = swagger_ui;
              return options;
          }()),
          url("http://127.0.0.1:" + std::to_string(api.start()) + "/docs")
    {
    }

    workbook::ScratchFolder folder;
    rest::Api api;
    std::string url;
};

void try_the_plain_page()
{
    Service service({});
    Driver const driver;
    Browser browser(driver.port());
    browser.open(service.url);
    auto const forms = [](std::size_t count) {
        return "has " + std::to_string(count) + " forms";
    };
    expect("a form for each call", forms(browser.find("form").size()),
           forms(service.api.routes().all().size()));

    browser.type("#create_a_user [name=body]",
                 R"({"email": "ada@example.com", "password": "correct horse"})");
    browser.click("#create_a_user button");
    expect("a user is added", browser.text("#create_a_user pre"),
           R"("email":"ada@example.com")");
    browser.type("#read_a_user [name=user_id]", "1");
    browser.click("#read_a_user button");
    expect("and read", browser.text("#read_a_user pre"), "200 OK");
    browser.type("#read_an_item [name=item_id]", "7");
    browser.click("#read_an_item button");
    expect("an item that is not there", browser.text("#read_an_item pre"),
           R"({"detail":"Item not found"})");
}

void try_swagger_ui(std::filesystem::path const& folder)
{
    Service service(folder);
    Driver const driver;
    Browser browser(driver.port());
    browser.open(service.url);
    std::string const call = "#operations-default-read_a_user ";
    browser.click(call + ".opblock-summary-control");
    browser.click(call + ".try-out__btn");
    browser.type(call + "input", "7");
    browser.click(call + ".execute");
    expect("a user that is not there",
           browser.text(call + ".live-responses-table .response .response-col_status"),
           "404");
    expect("a block for each call",
           std::to_string(browser.find(".opblock").size()) + " blocks",
           std::to_string(service.api.routes().all().size()) + " blocks");
}

}  // namespace

int main(int count, char** arguments)
try {
    if (access(chromedriver, X_OK) != 0) {
        std::cout << "chromedriver is not installed: no browser shows the page\n";
        return skipped;
    }
    count > 1 ? try_swagger_ui(arguments[1]) : try_the_plain_page();
    return faults == 0 ? 0 : 1;
} catch (std::exception const& error) {
    std::cout << error.what() << '\n';
    return 1;
}
