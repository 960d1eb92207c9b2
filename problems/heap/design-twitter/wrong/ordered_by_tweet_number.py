"""You order the feed by the numbers of the tweets, but these do not come in order of time."""

from collections import defaultdict
from heapq import nlargest


class Twitter:
    def __init__(self) -> None:
        self.tweets: defaultdict[int, list[int]] = defaultdict(list)
        self.followees: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.tweets[user].append(tweet)

    def get_news_feed(self, user: int) -> list[int]:
        authors = self.followees[user] | {user}
        return nlargest(10, (tweet for author in authors for tweet in self.tweets[author]))

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
