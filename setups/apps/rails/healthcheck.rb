# Whether the server in this container answers: the container's health check, with nothing but the standard library.

require "net/http"

answer = Net::HTTP.start("127.0.0.1", Integer(ENV.fetch("PORT", "8000")), open_timeout: 4, read_timeout: 4) { |http| http.get("/") }
abort "status #{answer.code}" unless answer.code == "200"
