// Whether the page can be looked at here: .ci/run installs a browser, where it can.
def installed = { names -> names.any { new File('/usr/bin', it).canExecute() } }
if (installed(['chromium', 'google-chrome']) && installed(['chromedriver'])) {
    return true
}
println 'html: left out, since it needs a browser: apt-get install chromium chromium-driver'
return false
