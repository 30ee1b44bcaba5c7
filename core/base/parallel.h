#pragma once

#include <cstddef>
#include <functional>

namespace throughline::stats {

/// Runs work(0) ... work(tasks - 1), each once, on at most that many threads (the caller's is one of them), and returns
/// when all are done. Results must not depend on who runs what. The first exception of a task is thrown again here.
void inParallel(std::size_t threads, std::size_t tasks, const std::function<void(std::size_t)>& work);

} // namespace throughline::stats
