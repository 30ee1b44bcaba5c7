#include "core/data/reading/reading.h"
#include "core/data/table/table_file.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

/// The reading of a thousand rows of a survey of thirty questions, beside the splitting of their cells.
namespace {

using namespace throughline;

constexpr int rows = 1'000, questions = 30;

/// Marks, answers in words, days, groups and comments, as a survey tool exports them.
std::string survey() {
  const char* words[]{"Very satisfied", "Satisfied", "Neutral", "Dissatisfied", "Very dissatisfied"};
  std::string text = "Respondent ID,Recorded date,Region";
  for (int question = 0; question < questions; ++question)
    text += ",How satisfied were you with part " + std::to_string(question) + "?";
  text += ",How likely are you to recommend us?,What could we do better?\n";
  for (int row = 0; row < rows; ++row) {
    text += std::to_string(10'000 + row) + ",2026-0" + std::to_string(1 + row % 9) + "-11 10:0" +
            std::to_string(row % 10) + ",Region " + std::to_string(row % 7);
    for (int question = 0; question < questions; ++question) {
      const int mark = (row * 7 + row / 3 * (question + 2)) % 6;
      text += mark == 5           ? std::string(",")
              : question % 3 == 0 ? "," + std::string(words[mark])
                                  : "," + std::to_string(1 + mark);
    }
    text += "," + std::to_string(row * 7 % 11) + ",Answer " + std::to_string(row) +
            " of somebody who has something to say\n";
  }
  return text;
}

/// The table in a file of its own, removed at the end.
class SurveyFile {
public:
  SurveyFile()
      : path_(std::filesystem::temp_directory_path() / ("throughline-reading-" + std::to_string(::getpid()) + ".csv")) {
    std::ofstream(path_) << survey();
  }
  ~SurveyFile() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

private:
  std::filesystem::path path_;
};

/// Goal: 50 ms. ratio: how often the cells are split, decoded and counted in the same time.
void readSurveySample(benchmark::State& state) {
  using Clock = std::chrono::steady_clock;
  const SurveyFile file;
  Clock::duration sampled{}, read{};
  for (auto _ : state) {
    const auto begin = Clock::now();
    const auto sample = data::sampleTable(file.path(), {}, false);
    const auto middle = Clock::now();
    if (!sample.ok() || !data::read(data::evidenceOf(*sample)).usable)
      return state.SkipWithError("the table cannot be read");
    sampled += middle - begin;
    read += Clock::now() - middle;
  }
  state.counters["ratio"] =
      static_cast<double>(read.count()) / static_cast<double>(std::max<Clock::rep>(sampled.count(), 1));
}
BENCHMARK(readSurveySample)->Unit(benchmark::kMillisecond);

} // namespace
