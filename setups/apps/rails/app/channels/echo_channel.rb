# Sends every message back to its sender.
class EchoChannel < ApplicationCable::Channel
  def subscribed
    Counters.count(:echo, :opened)
  end

  def echo(data)
    Counters.count(:echo, :received)
    transmit({ "payload" => data["payload"] })
    Counters.count(:echo, :sent)
  end

  def unsubscribed
    Counters.count(:echo, :closed)
  end
end
