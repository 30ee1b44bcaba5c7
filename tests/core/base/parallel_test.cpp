#include "core/base/parallel.h"

#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace throughline;

namespace {

std::atomic<int> threadsSeen = 0;

/// Counts a thread once.
void countThisThread() {
  thread_local const int first = ++threadsSeen;
  static_cast<void>(first);
}

/// Waits until that many are here, so that each has a thread of its own.
void meet(std::atomic<int>& here, int all) {
  for (++here; here < all;)
    std::this_thread::yield();
}

} // namespace

class ParallelTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyTaskRunsOnce() {
    std::vector<std::atomic<int>> runs(1000);
    inParallel(3, runs.size(), [&](std::size_t task) { ++runs[task]; });
    QVERIFY(std::ranges::all_of(runs, [](const auto& count) { return count == 1; }));
  }

  void threadsAreUsedAgain() {
    threadsSeen = 0;
    for (int call = 0; call < 50; ++call) {
      std::atomic<int> here = 0;
      inParallel(3, 3, [&](std::size_t) {
        countThisThread();
        meet(here, 3);
      });
    }
    QCOMPARE(threadsSeen.load(), 3);
  }

  void workWithinWorkHasThreadsOfItsOwn() {
    std::atomic<int> here = 0;
    inParallel(2, 2, [&](std::size_t) { inParallel(2, 2, [&](std::size_t) { meet(here, 4); }); });
    QCOMPARE(here.load(), 4);
  }

  void aProblemOfAHelperReachesTheCallerAndTheNextWorkRuns() {
    for (int call = 0; call < 20; ++call) {
      std::atomic<int> here = 0;
      QVERIFY_EXCEPTION_THROWN(inParallel(2, 2,
                                          [&](std::size_t task) {
                                            meet(here, 2);
                                            if (task == 1)
                                              throw std::runtime_error("one");
                                          }),
                               std::runtime_error);
    }
    everyTaskRunsOnce();
  }
};

THROUGHLINE_TEST(ParallelTest)
#include "parallel_test.moc"
