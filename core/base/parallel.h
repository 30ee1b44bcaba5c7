#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace throughline {

/// Runs work(0) ... work(tasks - 1), each once, on at most that many threads (the caller's is one of them), and returns
/// when all are done. Results must not depend on who runs what. The first exception of a task is thrown again here.
void inParallel(std::size_t threads, std::size_t tasks, const std::function<void(std::size_t)>& work);

/// The same for tasks that need others: task i begins when all of needs[i] are done, of those that can begin the first.
/// needs must have no circle.
void inParallelAfter(std::size_t threads, std::span<const std::vector<std::size_t>> needs,
                     const std::function<void(std::size_t)>& work);

} // namespace throughline
