# Read by the other tools with `source`: where the project is, how to speak, how many jobs.
project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$project"
started=$SECONDS

say() {
  local passed=$((SECONDS - started))
  printf '[%2d:%02d] %s\n' $((passed / 60)) $((passed % 60)) "$*"
}

# One compiler for each core, but no more than memory holds (1.5 GB each).
jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/MemAvailable/ {print int($2 / 1500000)}' /proc/meminfo 2>/dev/null || true)
  memory=${memory:-$cores}
  [ "$memory" -ge 1 ] || memory=1
  [ "$memory" -lt "$cores" ] && cores=$memory
  echo "$cores"
}

# quietly <log file> <command>...: prints nothing unless the command fails.
quietly() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! "$@" >"$log" 2>&1; then
    tail -n 60 "$log"
    say "failed: $*  (all of it: $log)"
    return 1
  fi
}

# watched <log file> <command>...: a build. Says how far it is, each tenth of the way; all it prints goes to the log, which
# is named at the start. When the command fails, the end of the log follows.
watched() {
  local log=$1 status=0
  shift
  mkdir -p "$(dirname "$log")"
  say "the compiler's words go to $log"
  "$@" 2>&1 | tee "$log" | {
    local line said=0 tenth
    while IFS= read -r line; do # not awk, which waits for a buffer full of lines
      [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
      tenth=$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
      if [ "${BASH_REMATCH[2]}" -gt 20 ] && [ "$tenth" -gt "$said" ]; then
        said=$tenth
        printf '        %3d %%  (%d of %d)\n' $((10 * tenth)) "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
      fi
    done
  } || status=1
  if [ "$status" -ne 0 ]; then
    tail -n 60 "$log"
    say "failed: $*  (all of it: $log)"
    return 1
  fi
}
