// Lesson 15: servers (placeholder until the lesson's own program is merged)
int main() {}
