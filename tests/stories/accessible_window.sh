#!/usr/bin/env bash
# A person with a screen reader: the real window under Xvfb and openbox, looked at over AT-SPI.
# accessible_window.sh PROGRAM        exit status 77: a tool is missing, the test is skipped
set -euo pipefail
program=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in Xvfb openbox dbus-run-session; do
  command -v "$tool" >/dev/null || { echo "skipped: $tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo "skipped: no AT-SPI for Python"; exit 77; }

folder=$(mktemp -d)
server=""
manager=""
finish() {
  [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
server=$!
read -r number <"$folder/display"
export DISPLAY=:$number XDG_DATA_HOME=$folder/data XDG_CONFIG_HOME=$folder/config XDG_RUNTIME_DIR=$folder/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
openbox >/dev/null 2>&1 &
manager=$!

cat >"$folder/draw.json" <<'JSON'
[{"edit": "addMap", "title": "Support"}, {"edit": "addStage", "title": "Contact"}, {"edit": "addStage", "title": "Solution"},
 {"edit": "addTouchpoint", "stage": "Contact", "title": "Helpdesk call", "kind": "service", "channel": "phone"},
 {"edit": "addTouchpoint", "stage": "Solution", "title": "Order a part", "kind": "experience"}]
JSON
"$program" new "$folder/support.journey"
"$program" edit "$folder/support.journey" "$folder/draw.json" >/dev/null
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
dbus-run-session -- timeout 90 /usr/bin/python3 "$here/accessible_window.py" "$program" "$folder/support.journey"

{
  echo 'ResponseId,Q1_1,Q1_2'
  echo 'Response ID,How satisfied are you with - helpdesk call,How satisfied are you with - order a part'
  echo '"{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"'
  for row in $(seq 40); do echo "R_$row,$((1 + row % 5)),$((1 + row * 3 % 5))"; done
} >"$folder/survey.csv"
dbus-run-session -- timeout 90 /usr/bin/python3 "$here/accessible_import.py" "$program" "$folder/support.journey" "$folder/survey.csv"
