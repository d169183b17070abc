// What the lesson shows, one function a section. Each prints its result.
#pragma once

namespace async {

void a_query_holds_its_thread();
void std_async();
void four_threads_and_a_queue();
void the_queue_is_full();
void an_error_comes_with_the_future();
void none_one_many();
void interrupted();
void a_deadline_for_each();
void cancelled();
void a_blocked_loop();
void coroutines();
void one_session_for_two_tasks();

/// The timings of `--measure`.
void measure_waiting();

}  // namespace async
