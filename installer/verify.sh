#!/bin/sh
# Shows that the packages for Linux install, work, are upgraded and go again on a bare Debian 12.
#
#   sudo installer/verify.sh [--keep DIR] [--once]
#
# Builds the .deb twice, in different folders, and compares the bytes (--once: builds it once);
# lints it; makes a minbase system with debootstrap (kept in DIR, by default out/bare, so that the
# next time is faster); there it installs a package of an older version, has a user of it work,
# upgrades, looks whether their data are all there, opens the window, plays the tour, and removes
# everything again. Then the same with the folder that needs no package system.
# Needs root, a network and some minutes. What the machine tells apt is lent to the new system.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/installer/bootstrap.sh"
export LC_ALL=C.UTF-8
previous=0.0.9
cache=$root/out/bare twice=1
while [ $# -gt 0 ]; do
    case "$1" in
    --keep) cache=$2; shift ;;
    --once) twice= ;;
    *) sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
    shift
done
[ "$(id -u)" = 0 ] || { echo "This needs root, for debootstrap and chroot." >&2; exit 2; }
prepare installer
[ -n "${PACKER:-}" ] || PACKER=$venv/bin/python
[ -n "${SOURCE_DATE_EPOCH:-}" ] || SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct)
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
bare=$work/bare
server=
leave() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    for mounted in "$bare"/lent/* "$bare/etc/resolv.conf" "$bare/etc/ssl/certs" "$bare/proc" "$bare/dev"; do
        umount --recursive "$mounted" 2>/dev/null || true
    done
    rm -rf --one-file-system "$work"
}
trap leave EXIT
started=$(date +%s)
title() { printf '\n== %s\n' "$*"; }
ok() { printf 'ok      %s\n' "$*"; }
failed=
wrong() { printf 'FAILED  %s\n' "$*"; failed=1; } # and go on: the rest is worth knowing
bad() { wrong "$*"; exit 1; }
must() { # $1: what is shown; the rest: the command that shows it
    what=$1
    shift
    if "$@" >"$work/said" 2>&1; then ok "$what"; else cat "$work/said"; wrong "$what"; fi
}

# --- the packages ---------------------------------------------------------------------------------

build() { # $1: folder of the project; the rest: words of build.py; says where the last one is
    (cd "$1" && shift && "$PACKER" installer/build.py "$@" 2>/dev/null | tail -n 1)
}

title "packages of $(git -C "$root" log -1 --format='%h, %s')"
deb=$(build "$root" deb)
tarball=$(build "$root" tarball)
older=$(build "$root" deb --as-version "$previous")
version=$(dpkg-deb -f "$deb" Version)
for package in "$deb" "$tarball"; do
    ok "$(basename "$package"): $(du --apparent-size -m "$package" | cut -f 1) MB, sha256 $(sha256sum "$package" | cut -c 1-64)"
done
[ "$(stat -c %s "$deb")" -le 90000000 ] || bad "the .deb is larger than 90 MB"
ok "the .deb is at most 90 MB; installed $(dpkg-deb -f "$deb" Installed-Size) KiB"
ok "Depends: $(dpkg-deb -f "$deb" Depends)"
if [ -n "$twice" ]; then
    again=$work/elsewhere/of-the-same
    mkdir -p "$again"
    (cd "$root" && git ls-files -z --cached --others --exclude-standard |
        xargs -0 cp --parents --no-dereference -t "$again" 2>/dev/null) || true
    second=$(build "$again" deb)
    must "the same bytes from another folder: sha256 $(sha256sum "$second" | cut -c 1-64)" cmp "$deb" "$second"
    second=$(build "$again" tarball)
    must "the tar.zst as well" cmp "$tarball" "$second"
    rm -rf "$again"
fi

title "what the tools of the trade say"
tree=$root/out/deb
must "lintian: no error, no warning" lintian --allow-root --fail-on error,warning "$deb"
must "desktop-file-validate" desktop-file-validate "$tree/usr/share/applications/anyqtama.desktop"
must "appstreamcli validate" appstreamcli validate --no-net "$tree"/usr/share/metainfo/*.xml
must "appstreamcli validate-tree" appstreamcli validate-tree --no-net "$tree"
must "the manual is read without a warning" sh -c "
    said=\$(MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 '$tree/usr/share/man/man1/anyqtama.1.gz' 2>&1 >/dev/null)
    [ -z \"\$said\" ] || { echo \"\$said\"; exit 1; }"

# --- a bare system --------------------------------------------------------------------------------

if [ ! -e "$cache/bookworm/made" ]; then
    rm -rf --one-file-system "$cache/bookworm"
    mkdir -p "$cache"
    debootstrap --variant=minbase bookworm "$cache/bookworm" ${MIRROR:+"$MIRROR"} >"$cache/log" 2>&1 ||
        { tail "$cache/log"; bad "debootstrap"; }
    : >"$cache/bookworm/made"
fi
cp -a "$cache/bookworm" "$bare"
rm -f "$bare/made"
mount --bind /dev "$bare/dev"
mount -t proc proc "$bare/proc"
cp -r /etc/apt/apt.conf.d/. "$bare/etc/apt/apt.conf.d/" 2>/dev/null || true
for each in /etc/resolv.conf /etc/ssl/certs; do
    [ -e "$each" ] || continue
    if [ -d "$each" ]; then mkdir -p "$bare$each"; else : >"$bare$each"; fi
    mount --bind -o ro "$each" "$bare$each"
done

inside() { # as root there
    chroot "$bare" /usr/bin/env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive \
        $(env | grep -E '^(https?|HTTPS?|no|NO)_[A-Za-z_]+=[^ ]*$') sh -c "$1"
}
clerk() { # as the user of the program there, without a display
    chroot --userspec=clerk:clerk "$bare" /usr/bin/env -i HOME=/srv/clerk USER=clerk \
        PATH=/usr/bin:/bin LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen ${display:+"DISPLAY=$display"} \
        sh -c "cd && umask 077 && $1"
}
everything() { # each file of the system; not the clerk's, nor what apt and dpkg note for themselves
    (cd "$bare" && find . -xdev \
        \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./srv -o -path ./var/lib/dpkg -o -path ./var/lib/apt \
        -o -path ./var/cache -o -path ./var/log -o -path ./run -o -path ./etc/ssl/certs \) -prune -o -print | sort)
}
by_sum() { (cd "$bare/srv/clerk" && find . -type f -path "*$1*" -exec sha256sum {} + | sort -k 2); }

title "Debian $(cat "$bare/etc/debian_version"), bare: $(inside 'dpkg -l | grep -c ^ii') packages, no python3, no Qt"
must "a user without rights" inside 'useradd --create-home --home-dir /srv/clerk --shell /bin/sh clerk'
must "apt-get update" inside 'apt-get update'
everything >"$work/before"
cp "$deb" "$older" "$bare/tmp/"
must "apt-get install of $previous brings all it needs" \
    inside "apt-get install --yes --no-install-recommends /tmp/$(basename "$older")"
must "the desktop's own tools" inside \
    'apt-get install --yes --no-install-recommends desktop-file-utils shared-mime-info'
ok "$(inside 'dpkg -l | grep -c ^ii') packages now"
must "dpkg --verify: every file is as it was packed" inside '[ -z "$(dpkg --verify anyqtama)" ]'
must "ldd finds every library of libqxcb.so and of every other plugin, module and program" inside '
    found=$(find /usr/lib/anyqtama -type f \( -name "*.so*" -o -name anyqtama \) -exec ldd {} + 2>&1 | grep "not found")
    [ -z "$found" ] || { echo "$found"; exit 1; }'
must "the menu and the file type are known" inside '
    grep -q "vnd.anyqtama.package=anyqtama.desktop" /usr/share/applications/mimeinfo.cache &&
    grep -q "vnd.anyqtama.package:.*aqpack" /usr/share/mime/globs2'

title "a user at work with $previous"
must "anyqtama due" clerk 'anyqtama due --procedure P1 --received 2017-03-16'
must "anyqtama demo: an office of their own" clerk 'anyqtama demo .local/share/anyqtama/demo'
office=.local/share/anyqtama/office
landed=$(ls "$root"/tests/golden/landed/*.db.xz | tail -n 1)
mkdir -p "$work/office"
xz -dc "$landed" >"$work/office/anyqtama.db"
clerk "mkdir -p $office"
inside "install -o clerk -g clerk -m 600 /dev/null /srv/clerk/$office/anyqtama.db"
cat "$work/office/anyqtama.db" >"$bare/srv/clerk/$office/anyqtama.db"
asked() { # $1: SQL, asked of the clerk's own office
    "$PACKER" -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchone()[0])' \
        "$bare/srv/clerk/$office/anyqtama.db" "$1"
}
count='select count(*) from dossier'
dossiers=$(asked "$count")
ok "an office from $(basename "$landed" .db.xz): $dossiers dossiers, schema $(asked 'pragma user_version')"
by_sum anyqtama >"$work/data-before"

title "the upgrade to $version"
must "apt-get install of $version over $previous" \
    inside "apt-get install --yes --no-install-recommends /tmp/$(basename "$deb")"
must "version $version" clerk "anyqtama --version | grep -F '$version'"
by_sum anyqtama >"$work/data-after"
must "the user's $(wc -l <"$work/data-before") files are as they were, byte by byte" \
    cmp "$work/data-before" "$work/data-after"

title "anyqtama self-test"
clerk 'anyqtama self-test' || wrong "anyqtama self-test"
must "the same for a program to read" clerk 'anyqtama self-test --json'

title "the commands and the tour"
must "anyqtama score" clerk 'cd /tmp && anyqtama score --help'
clerk 'anyqtama tour tour' >"$work/tour" 2>&1 || { cat "$work/tour"; wrong "anyqtama tour"; }
ok "anyqtama tour: $(clerk 'ls tour/*.png | wc -l') pictures, $(clerk 'ls tour/papers | wc -l') papers"

title "the window, on an X server"
mkfifo "$work/number"
Xvfb -displayfd 9 -screen 0 1280x800x24 -nolisten tcp -ac 9>"$work/number" >/dev/null 2>&1 &
server=$!
read -r number <"$work/number"
display=:$number
window() { # $1: arguments; $2: a command that says when it is done
    clerk "QT_QPA_PLATFORM=xcb exec anyqtama $1" >"$work/window" 2>&1 &
    shown=$!
    timeout 60 env DISPLAY="$display" xdotool search --sync --onlyvisible --name Anyqtama >/dev/null 2>&1 ||
        { cat "$work/window"; bad "no window with '$1'"; }
    tries=0
    while ! $2 && [ $tries -lt 60 ]; do
        kill -0 $shown 2>/dev/null || break
        sleep 1
        tries=$((tries + 1))
    done
    $2 || { cat "$work/window"; bad "the window with '$1' does not do its work"; }
    for id in $(env DISPLAY="$display" xdotool search --onlyvisible --name Anyqtama); do
        env DISPLAY="$display" xdotool getwindowpid "$id" 2>/dev/null || true
    done | sort -u | while read -r process; do kill "$process"; done
    wait $shown || true
    sed -i '/^Terminated$/d' "$work/window" # the shell's own word for what we did
    [ ! -s "$work/window" ] || { cat "$work/window"; bad "the window with '$1' complains"; }
}
upgraded() { [ "$(asked 'pragma user_version')" -gt "$(basename "$landed" .db.xz | sed 's/^0*//')" ]; }
window --demo true
ok "anyqtama --demo opens a window"
printf 'anyqtama package 1\n' >"$bare/srv/clerk/broken.aqpack"
window "--demo broken.aqpack" true
ok "a double click on a dossier package opens a window"
if upgraded 2>/dev/null; then bad "the own office was touched by the demo"; fi
window '' upgraded
[ "$(asked "$count")" = "$dossiers" ] || bad "dossiers were lost"
ok "anyqtama opens the older office: schema $(asked 'pragma user_version'), $dossiers dossiers as before"
kill "$server"
server= display=

title "removal"
by_sum anyqtama >"$work/data-before"
must "apt-get remove" inside 'apt-get remove --yes anyqtama'
must "the program is gone" inside '[ ! -e /usr/bin/anyqtama ] && [ ! -e /usr/lib/anyqtama ]'

title "the folder that needs no package system, for the same user"
zstd -dc "$tarball" | tar -x -C "$bare/srv/clerk" -f -
inside 'chown -R clerk:clerk /srv/clerk'
unpacked=$(basename "$tarball" -linux-x86_64.tar.zst)
must "install.sh" clerk "$unpacked/install.sh"
must "its program passes the self-test" clerk '.local/bin/anyqtama self-test'
must "its entry in the menu is in order" desktop-file-validate \
    "$bare/srv/clerk/.local/share/applications/anyqtama.desktop"
must "install.sh once more, over the first" clerk "$unpacked/install.sh"
must "install.sh --remove" clerk "$unpacked/install.sh --remove"
clerk "rm -rf $unpacked"

title "nothing is left but the user's data"
must "dpkg --purge finds no settings to take away: the package has none" inside '
    dpkg --purge anyqtama && [ -z "$(dpkg-query -W anyqtama 2>/dev/null)" ]'
must "apt-get autoremove takes what had come with it" inside \
    'apt-get purge --yes desktop-file-utils shared-mime-info && apt-get autoremove --purge --yes'
everything >"$work/after"
if diff "$work/before" "$work/after" >"$work/left"; then
    ok "every file of the system is where it was before, none more ($(wc -l <"$work/after"))"
else
    head -n 40 "$work/left"
    wrong "files were left or lost"
fi
by_sum anyqtama >"$work/data-after"
must "the user's data are untouched by the removal" cmp "$work/data-before" "$work/data-after"
must "nothing of the program in the user's folders" clerk '
    [ -z "$(find . -path ./tour -prune -o -path "./.local/share/anyqtama" -prune \
        -o -path "./.local/state/anyqtama*" -prune -o -path "./.cache/*" -prune -o -iname "*anyqtama*" -print)" ]'
clerk 'find .local .config .cache -maxdepth 3 2>/dev/null | sed "s/^/        ~\//"' || true

[ -z "$failed" ] || { title "NOT all of it holds; $(($(date +%s) - started)) s"; exit 1; }
title "all of it holds; $(($(date +%s) - started)) s"
