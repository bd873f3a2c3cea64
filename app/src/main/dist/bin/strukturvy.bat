@echo off
rem Starts Strukturvy: with a sub-command as a command line, otherwise as a window.
setlocal
for %%d in ("%~dp0..") do set "HOME_DIR=%%~fd"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
set "LEAVE="
for /f "tokens=3" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do set "RELEASE=%%~v"
for /f "delims=." %%m in ("%RELEASE%") do if %%m GEQ 24 set "LEAVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem The archive of classes: this user's own, or the one that was built with the program.
if defined STRUKTURVY_HOME (set "CACHE=%STRUKTURVY_HOME%\cache") else (set "CACHE=%LOCALAPPDATA%\strukturvy")
set CLASSES="-Dstrukturvy.archive=%CACHE%\strukturvy.jsa" "-Dstrukturvy.home=%HOME_DIR%"
call :classes "%CACHE%\strukturvy.jsa"
call :classes "%HOME_DIR%\lib\strukturvy.jsa"
"%JAVA%" %LEAVE% -XX:+UseSerialGC -Xms340m -Xmn32m -XX:PretenureSizeThreshold=4m -XX:+UnlockDiagnosticVMOptions -XX:+IgnoreUnrecognizedVMOptions -XX:ArchiveRelocationMode=0 -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:-UsePerfData %STRUKTURVY_JAVA_OPTIONS% -Dfile.encoding=UTF-8 "-Dorg.sqlite.lib.path=%HOME_DIR%\lib" -cp "%HOME_DIR%\lib\strukturvy.jar" %CLASSES% se.strukturvy.app.Launcher %*
exit /b %ERRORLEVEL%

:classes
if not exist "%~1.fits" exit /b
set "FITS="
set /p FITS=<"%~1.fits"
if "%FITS%"=="%RELEASE%" set CLASSES="-XX:SharedArchiveFile=%~1"
exit /b
