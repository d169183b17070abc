// Expect: arguments
// Line: 11
// Build: compile
class Report {
public:
    int total(int user_id) const;
};

int total(Report const& report)
{
    return report.total();
}
// Expect clang++: Too few arguments are passed: single argument 'user_id'
// Expect g++: one of that name expects 1, and 0 are passed
