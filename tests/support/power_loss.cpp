#include "tests/support/power_loss.h"

#include "tests/support/workspace_folder.h"

#include <algorithm>
#include <filesystem>
#include <sqlite3.h>

namespace throughline::test {
namespace {

constexpr std::size_t sectorSize = 512;

void applyWrite(std::string& content, std::size_t offset, std::string_view bytes) {
  if (content.size() < offset + bytes.size())
    content.resize(offset + bytes.size());
  content.replace(offset, bytes.size(), bytes);
}

} // namespace

PowerLoss::PowerLoss(unsigned seed)
    : random_(seed), observation_([this](const FileEvent& event) { return act(event); }) {}

void PowerLoss::cutAfter(int actions) {
  left_ = actions;
}

PowerLoss::Node& PowerLoss::nodeOf(const std::string& path) {
  auto& node = now_[path];
  if (!node) {
    node = std::make_shared<Node>();
    node->durable = bytesOf(path);
  }
  return *node;
}

int PowerLoss::act(const FileEvent& event) {
  if (!cut_ && left_ >= 0 && left_-- == 0)
    cut_ = true;
  if (cut_)
    return event.action == FileAction::sync ? SQLITE_IOERR_FSYNC : SQLITE_IOERR_WRITE;
  switch (event.action) {
  case FileAction::create:
    now_[event.path] = std::make_shared<Node>(Node{.durable = {}, .pending = {}, .linked = false});
    break;
  case FileAction::write:
    nodeOf(event.path)
        .pending.push_back({.truncate = false,
                            .offset = static_cast<std::size_t>(event.offset),
                            .bytes = std::string(static_cast<const char*>(event.bytes), event.count)});
    break;
  case FileAction::truncate:
    nodeOf(event.path)
        .pending.push_back({.truncate = true, .offset = static_cast<std::size_t>(event.offset), .bytes = {}});
    break;
  case FileAction::sync: {
    Node& node = nodeOf(event.path);
    for (const auto& write : node.pending)
      write.truncate ? node.durable.resize(write.offset) : applyWrite(node.durable, write.offset, write.bytes);
    node.pending.clear();
    node.linked = true;
    ++syncs_;
    break;
  }
  case FileAction::remove:
    nodeOf(event.path);
    if (!event.folderToo && now_[event.path]->linked)
      removed_[event.path] = now_[event.path];
    now_.erase(event.path);
    syncs_ += event.folderToo ? 1 : 0;
    break;
  }
  return SQLITE_OK;
}

std::string PowerLoss::afterTheCut(const Node& node) {
  std::string content = node.durable;
  for (const auto& write : node.pending) {
    const auto fate = random_() % 4;
    if (fate == 0)
      continue;
    if (write.truncate) {
      content.resize(write.offset);
    } else if (fate == 1) {
      for (std::size_t at = 0; at < write.bytes.size(); at += sectorSize)
        if (random_() % 2 == 0)
          applyWrite(content, write.offset + at, std::string_view(write.bytes).substr(at, sectorSize));
    } else {
      applyWrite(content, write.offset, write.bytes);
    }
  }
  return content;
}

void PowerLoss::leaveTheDiskAsItIs() {
  observeFiles({});
  for (const auto& [path, node] : removed_)
    if (!now_.contains(path) && random_() % 2 == 0)
      now_[path] = node; // the removal never reached the disk
    else if (!now_.contains(path))
      std::filesystem::remove(path);
  for (const auto& [path, node] : now_) {
    if (!node->linked && random_() % 2 == 0)
      std::filesystem::remove(path);
    else
      writeBytes(path, afterTheCut(*node));
  }
}

} // namespace throughline::test
