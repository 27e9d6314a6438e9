; The installer for Windows: for the person alone, without an administrator and without a network.
; Compiled by `python installer/build.py windows`, also on Linux, from a folder frozen on Windows.
;
;   anyqtama-VERSION-setup.exe             asks for the language, the folder, and installs
;   anyqtama-VERSION-setup.exe /S          silently; /D=FOLDER, the last word, names the folder
;   uninstall.exe /S                       silently; the offices' data stay
;
; Exit codes: 0 done, 1 cancelled, 2 not done (the program is open, or this Windows is too old).

Unicode true
!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

Name "Anyqtama"
OutFile "${SETUP}"
InstallDir "$LOCALAPPDATA\Programs\Anyqtama"
InstallDirRegKey HKCU "Software\Anyqtama" "Folder"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetDateSave off
BrandingText "Anyqtama ${VERSION}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Anyqtama"
!define CLASSES "Software\Classes"
!define TYPE "Anyqtama.Package"
!define OLDEST_BUILD 17763 ; Windows 10 of October 2018, the oldest that Qt knows

; Who has a certificate signs both programs: build.py passes the command on, with %1 for the file.
!ifdef SIGN
  !finalize '${SIGN}' = 0
  !uninstfinalize '${SIGN}' = 0
!endif

!define MUI_ICON "anyqtama.ico"
!define MUI_UNICON "anyqtama.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_WINDOWTITLE "Anyqtama"
!define MUI_LANGDLL_INFO "Тіл · Язык · Language"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Anyqtama"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\anyqtama.exe"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(Stays)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGEEX "." "Kazakh"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString Running ${LANG_KAZAKH} "Anyqtama ашық тұр. Барлық терезесін жауып, «Қайталау» батырмасын басыңыз."
LangString Running ${LANG_RUSSIAN} "Anyqtama открыта. Закройте все её окна и нажмите «Повторить»."
LangString Running ${LANG_ENGLISH} "Anyqtama is open. Close all its windows and press Retry."
LangString TooOld ${LANG_KAZAKH} "Anyqtama үшін 64 разрядты Windows 10 (1809 нұсқасы) немесе одан жаңасы керек."
LangString TooOld ${LANG_RUSSIAN} "Для Anyqtama нужна 64-разрядная Windows 10 версии 1809 или новее."
LangString TooOld ${LANG_ENGLISH} "Anyqtama needs a 64-bit Windows 10, version 1809, or newer."
LangString Package ${LANG_KAZAKH} "Мөрленген құжаттар топтамасы"
LangString Package ${LANG_RUSSIAN} "Запечатанный пакет дела"
LangString Package ${LANG_ENGLISH} "Sealed dossier package"
LangString Stays ${LANG_KAZAKH} "Тек бағдарлама жойылады. Мекеменің деректері мен сақтық көшірмелер $LOCALAPPDATA\anyqtama қалтасында қалады."
LangString Stays ${LANG_RUSSIAN} "Удаляется только программа. Данные учреждения и резервные копии остаются в папке $LOCALAPPDATA\anyqtama."
LangString Stays ${LANG_ENGLISH} "The program alone is removed. The office's data and backups stay in $LOCALAPPDATA\anyqtama."

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Anyqtama"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Anyqtama setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "The founders of Anyqtama"

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; A program that runs holds its file: it is asked to be closed, never killed with unsaved work.
!macro WaitUntilClosed FILE
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${FILE}"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDCANCEL`
      SetErrorLevel 2
      Abort "$(Running)"
    ${EndIf}
  ${Loop}
!macroend

!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  SetShellVarContext current
  !insertmacro WaitUntilClosed "anyqtama.exe"
  !insertmacro WaitUntilClosed "anyqtama-console.exe"
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Anyqtama.lnk" "$INSTDIR\anyqtama.exe"

  WriteRegStr HKCU "Software\Anyqtama" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Anyqtama"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\anyqtama.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIBIBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1

  WriteRegStr HKCU "${CLASSES}\.aqpack" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\.aqpack\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(Package)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\anyqtama.exe,0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\anyqtama.exe" "%1"'
  !insertmacro TellExplorer
SectionEnd

; The offices in $LOCALAPPDATA\anyqtama stay: they are the person's, not the program's.
Section Uninstall
  SetShellVarContext current
  !insertmacro WaitUntilClosed "anyqtama.exe"
  !insertmacro WaitUntilClosed "anyqtama-console.exe"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\anyqtama.exe"
  Delete "$INSTDIR\anyqtama-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Anyqtama.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Anyqtama"

  ReadRegStr $0 HKCU "${CLASSES}\.aqpack" ""
  ${If} $0 == "${TYPE}"
    DeleteRegValue HKCU "${CLASSES}\.aqpack" ""
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\.aqpack\OpenWithProgids" "${TYPE}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.aqpack\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.aqpack"
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  !insertmacro TellExplorer
SectionEnd
