"""Each user has a list of tweets in order of time; a feed merges these lists from the back.

Time: O(f). Space: O(tweets + follows). The time is that of one feed with f followees.
"""

from collections import defaultdict
from heapq import heapify, heappop, heappush
from itertools import count

FEED_LENGTH = 10


class Twitter:
    def __init__(self) -> None:
        self.clock = count(0, -1)  # later is smaller, as a min-heap wants it
        self.tweets: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self.followees: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.tweets[user].append((next(self.clock), tweet))

    def get_news_feed(self, user: int) -> list[int]:
        authors = [self.tweets[author] for author in self.followees[user] | {user}]
        latest = [(tweets[-1], len(tweets) - 1, tweets) for tweets in authors if tweets]
        heapify(latest)
        feed: list[int] = []
        while latest and len(feed) < FEED_LENGTH:
            (_, tweet), place, tweets = heappop(latest)
            feed.append(tweet)
            if place > 0:
                heappush(latest, (tweets[place - 1], place - 1, tweets))
        return feed

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
