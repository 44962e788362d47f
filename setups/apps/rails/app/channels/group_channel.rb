# Sends every message to all that subscribed with the same group, its sender among them.
class GroupChannel < ApplicationCable::Channel
  def subscribed
    return reject if params[:group].blank?

    stream_from stream_name
    Counters.count(:group, :opened)
  end

  def broadcast(data)
    Counters.count(:group, :received)
    ActionCable.server.broadcast(stream_name, { "payload" => data["payload"] })
    Counters.count(:group, :sent)
  end

  def unsubscribed
    Counters.count(:group, :closed) if params[:group].present?
  end

  private

  def stream_name
    "group:#{params[:group]}"
  end

  # What comes out of the stream passes here on its way to the client.
  def transmit(data, via: nil)
    super
    Counters.count(:group, :delivered)
  end
end
