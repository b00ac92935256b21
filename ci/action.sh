#!/usr/bin/env bash
# What the GitHub action does: annotations on the lines, a summary of the job, SARIF and JSON beside it, and the exit code
# of the check. Reads METAKEUR_* (see action.yml), GITHUB_OUTPUT and GITHUB_STEP_SUMMARY.
set -uo pipefail

read -r -a command <<<"${METAKEUR_COMMAND:-}"
if [ "${#command[@]}" -eq 0 ]; then
  command=(npx --yes "metakeur@${METAKEUR_VERSION:?}")
fi

arguments=()
# One value a line: names of files may hold spaces.
lines() {
  local option="$1" line
  while IFS= read -r line || [ -n "$line" ]; do
    line="${line%$'\r'}"
    [ -n "$line" ] || continue
    [ -z "$option" ] || arguments+=("$option")
    arguments+=("$line")
  done <<<"$2"
}
value() {
  [ -z "$2" ] || arguments+=("$1" "$2")
}

lines '' "${METAKEUR_ARGS:-}"
lines --profile "${METAKEUR_PROFILE:-}"
value --fail-on "${METAKEUR_FAIL_ON:-}"
value --min-score "${METAKEUR_MIN_SCORE:-}"
value --baseline "${METAKEUR_BASELINE:-}"
value --config "${METAKEUR_CONFIG:-}"
value --lang "${METAKEUR_LANG:-}"

summary=''
if [ "${METAKEUR_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  summary="$(mktemp)"
  arguments+=(--format markdown --output "$summary")
fi
[ -z "${METAKEUR_SARIF:-}" ] || arguments+=(--format sarif --output "$METAKEUR_SARIF")
[ -z "${METAKEUR_JSON:-}" ] || arguments+=(--format json --output "$METAKEUR_JSON")
arguments+=(--format github)
# After `--` nothing is an option, whatever a file is called.
arguments+=(--)
lines '' "${METAKEUR_PATHS:?no paths are given}"

"${command[@]}" check "${arguments[@]}"
code=$?

if [ -n "$summary" ]; then
  cat "$summary" >>"$GITHUB_STEP_SUMMARY"
  rm -f "$summary"
fi
{
  echo "exit-code=$code"
  echo "sarif=${METAKEUR_SARIF:-}"
  echo "json=${METAKEUR_JSON:-}"
} >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
