#!/bin/sh
# Shows that a clone runs on a bare Debian 12: only git, python3 and python3-venv are there before.
#
#   sudo tests/bare_debian.sh [--keep DIR] [--check] [--shared]
#
# Makes a minbase system with debootstrap, clones this repository into it as it is committed, and
# plays ./run there (without a display: the tour) and ./run --shared (a day with the network cut);
# with --shared only the latter. With --check it runs ./check too. Not part of
# ./check itself: it needs root, a network and some minutes. What the machine tells pip and apt
# (configuration, certificates, folders of packages) is lent to the new system while this runs.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
bare= keep= check= only=
while [ $# -gt 0 ]; do
    case "$1" in
    --keep) keep=1 bare=$2; shift ;;
    --check) check=1 ;;
    --shared) only=1 ;;
    *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2 ;;
    esac
    shift
done
[ "$(id -u)" = 0 ] || { echo "This needs root, for debootstrap and chroot." >&2; exit 2; }
[ -n "$bare" ] || bare=$(mktemp -d)/bare

lent=''
leave() {
    for mounted in $lent "$bare/proc" "$bare/dev"; do
        umount --recursive "$mounted" 2>/dev/null || true
    done
    [ -n "$keep" ] || rm -rf --one-file-system "$bare"
}
trap leave EXIT

lend() { # $1: a file or folder of this machine that is also to be seen in the bare system
    [ -e "$1" ] || return 0
    if [ -d "$1" ]; then mkdir -p "$bare$1"; else mkdir -p "$bare$(dirname "$1")"; : >"$bare$1"; fi
    mount --bind -o ro "$1" "$bare$1"
    lent="$lent $bare$1"
}

[ -x "$bare/usr/bin/git" ] ||
    debootstrap --variant=minbase --include=git,python3,python3-venv bookworm "$bare" ${MIRROR:+"$MIRROR"}
mount --bind /dev "$bare/dev"
mount -t proc proc "$bare/proc"

lend /etc/resolv.conf
lend /etc/ssl/certs
lend /etc/pip.conf
pip config list 2>/dev/null | grep -o "file://[^' ]*\|'/[^']*'" | sed "s,^file://,,; s,',,g" | while read -r folder; do
    [ -d "$folder" ] && echo "$folder"
done | sort -u >"$bare/lent"
while read -r folder; do lend "$folder"; done <"$bare/lent"
cp -r /etc/apt/apt.conf.d/. "$bare/etc/apt/apt.conf.d/" 2>/dev/null || true

rm -rf "$bare/srv/anyqtama"
git clone --quiet --no-hardlinks "$here" "$bare/srv/anyqtama"
inside() {
    chroot "$bare" /usr/bin/env -i HOME=/tmp PATH=/usr/sbin:/usr/bin:/sbin:/bin \
        $(env | grep -E '^(PIP|UV|SSL|https?|HTTPS?|no|NO)_[A-Za-z_]+=[^ ]*$') sh -c "cd /srv/anyqtama && $1"
}
if [ -z "$only" ]; then
    echo "== ./run on a bare Debian $(cat "$bare/etc/debian_version")"
    inside ./run
    echo "== the second start"
    inside 'bash -c "time ./run --version"'
fi
echo "== ./run --shared on a bare Debian $(cat "$bare/etc/debian_version")"
inside './run --shared && ls out/shared out/shared/papers'
if [ -n "$check" ]; then
    echo "== ./check"
    inside ./check
fi
