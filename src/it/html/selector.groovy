// Whether the page can be looked at here. On a build server a browser has to be there: the tests say what is missing.
def installed = { names -> names.any { new File('/usr/bin', it).canExecute() } }
if (System.getenv('CI') || installed(['chromium', 'google-chrome']) && installed(['chromedriver'])) {
    return true
}
println 'html: left out, since it needs a browser: apt-get install chromium chromium-driver'
return false
