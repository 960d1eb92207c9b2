class Tweet:
    def __init__(self, tweetId, time, next=None):
        self.id = tweetId
        self.time = time
        self.next = next

    def __lt__(self, other):
        return self.time > other.time


class Twitter(object):

    def __init__(self):
        """
        Initialize your data structure here.
        """
        self.time = 0
        self.head = {}
        self.following = defaultdict(set)

    def postTweet(self, userId, tweetId):
        """
        :type userId: int
        :type tweetId: int
        :rtype: None
        """
        self.head[userId] = Tweet(tweetId, self.time, self.head.get(userId))
        self.time += 1

    def getNewsFeed(self, userId):
        h = [self.head[u] for u in self.following[userId] | {userId} if u in self.head]
        heapq.heapify(h)
        ans = []
        while h and len(ans) < 10:
            t = heappop(h)
            ans.append(t.id)
            if t.next:
                heappush(h, t.next)
        return tuple(ans)

    def follow(self, followerId, followeeId):
        if followerId != followeeId:
            self.following[followerId].add(followeeId)

    def unfollow(self, followerId, followeeId):
        if followeeId in self.following[followerId]:
            self.following[followerId].remove(followeeId)


# Your Twitter object will be instantiated and called as such:
# obj = Twitter()
# obj.postTweet(userId,tweetId)
# param_2 = obj.getNewsFeed(userId)
