#!/bin/sh
# Installs Anyqtama for this person alone, without a package system and without root.
#
#   ./install.sh             into ~/.local, with its entry in the menu; over an older one as well
#   ./install.sh --remove    takes it away; the data of the offices stay as they are
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/lib/anyqtama"
command="$HOME/.local/bin/anyqtama"
list="$program/installed-files" # what was put into `share`, for the removal by a newer install.sh

missing() { # libraries of the system that the program is linked with and does not find
    find "$here/program" -name '*.so*' -type f -exec ldd {} + 2>/dev/null |
        sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' | sort -u
}

remove() {
    if [ -f "$list" ]; then
        while read -r file; do
            rm -f "$share/$file"
            tidy "$(dirname "$share/$file")"
        done <"$list"
    fi
    rm -rf "$program"
    rm -f "$command"
    for folder in "$(dirname -- "$program")" "$(dirname -- "$command")"; do tidy "$folder"; done
}

tidy() { # a folder in which nothing is left, and those above it
    [ ! -d "$1" ] || rmdir -p --ignore-fail-on-non-empty "$1" 2>/dev/null || true
}

register() { # the desktop reads its lists again; where it has no such tool it does so by itself
    mkdir -p "$share/mime/packages" "$share/applications"
    ! command -v update-mime-database >/dev/null || update-mime-database "$share/mime" || true
    ! command -v update-desktop-database >/dev/null ||
        update-desktop-database "$share/applications" || true
    # What the tools computed of nothing goes as well.
    if [ -z "$(ls "$share/mime/packages")" ]; then
        for name in aliases generic-icons globs globs2 icons magic mime.cache subclasses \
            treemagic types version XMLnamespaces; do
            rm -f "$share/mime/$name"
        done
        find "$share/mime" -depth -type d -empty -delete
    fi
    if [ "$(ls "$share/applications")" = mimeinfo.cache ]; then
        rm -f "$share/applications/mimeinfo.cache"
    fi
    tidy "$share/applications"
}

case "${1:-}" in
--remove)
    remove
    register
    echo "Removed. The offices in $share/anyqtama were left as they are."
    ;;
'')
    missed=$(missing)
    if [ -n "$missed" ]; then
        echo "These libraries of the system are missing; an administrator can install them:" >&2
        echo "$missed" >&2
        exit 3
    fi
    remove
    mkdir -p "$program" "$(dirname -- "$command")" "$share"
    cp -R "$here/program/." "$program/"
    (cd "$here/share" && find . -type f ! -path './doc/*') | sed 's,^\./,,' >"$list"
    while read -r file; do
        mkdir -p "$share/$(dirname "$file")"
        cp "$here/share/$file" "$share/$file"
    done <"$list"
    # A menu does not always look into ~/.local/bin.
    sed -i "s|^Exec=anyqtama|Exec=\"$command\"|; s|^TryExec=anyqtama|TryExec=$command|" \
        "$share/applications/anyqtama.desktop"
    ln -s "$program/anyqtama" "$command"
    register
    echo "Installed. Start it from the menu, or by $command"
    ;;
*)
    sed -n '2,5s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
