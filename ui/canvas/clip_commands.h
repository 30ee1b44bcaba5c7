#pragma once

#include "core/model/clip.h"
#include "ui/canvas/focus_place.h"

#include <QByteArray>
#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

class QMimeData;

namespace throughline::ui {

class MapCanvas;

/// Copy, cut and paste of whole cards, stages, lanes and maps: what is selected, or else has the keyboard's attention
/// (the title stands for the map).
class ClipCommands {
  Q_DECLARE_TR_FUNCTIONS(ClipCommands)

public:
  explicit ClipCommands(MapCanvas& canvas) : canvas_(canvas) {}

  /// Whether there was something to copy.
  bool copy();
  /// Copies and removes; what cannot be removed is not copied either.
  void cut(const std::function<void()>& remove);
  /// False when no clip of ours is on the clipboard.
  bool paste();
  bool paste(const QMimeData& mime);
  /// What copying would put on the clipboard; null: there is nothing to copy.
  std::unique_ptr<QMimeData> mime() const;

private:
  model::Clip copied() const;
  void put(const model::Clip& clip, const QByteArray& text) const;
  void show(const model::Clip& clip, const std::vector<RawId>& came);
  QString label(const model::Clip& clip) const;

  MapCanvas& canvas_;
  /// What was cut last and where the attention went: pasted there, it comes back to where it stood.
  struct LastCut {
    QByteArray text;
    FocusPlace place;
    std::optional<model::MapId> map;
  };
  std::optional<LastCut> lastCut_;
};

} // namespace throughline::ui
