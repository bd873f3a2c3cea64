@echo off
rem Starts Strukturvy: with a sub-command as a command line, otherwise as a window.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
set "LEAVE="
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do set "RELEASE=%%~v"
for /f "delims=." %%m in ("%RELEASE%") do if %%m GEQ 24 set "LEAVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" %LEAVE% -XX:+UseSerialGC -Xmn48m -XX:-UsePerfData %STRUKTURVY_JAVA_OPTIONS% -Dfile.encoding=UTF-8 -cp "%HOME_DIR%\lib\*" se.strukturvy.app.Launcher %*
