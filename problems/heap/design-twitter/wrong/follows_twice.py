"""You keep followees in a list, so following somebody twice shows their tweets twice."""

from collections import defaultdict


class Twitter:
    def __init__(self) -> None:
        self.time = 0
        self.tweets: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self.followees: defaultdict[int, list[int]] = defaultdict(list)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.time += 1
        self.tweets[user].append((self.time, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        authors = [*self.followees[user], user]
        shown = [entry for author in authors for entry in self.tweets[author]]
        return [tweet for _, tweet in sorted(shown, reverse=True)[:10]]

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].append(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        if followee in self.followees[follower]:
            self.followees[follower].remove(followee)
