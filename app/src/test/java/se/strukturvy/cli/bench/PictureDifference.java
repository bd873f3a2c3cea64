package se.strukturvy.cli.bench;

/**
 * How far two pictures of the same size are from each other, in steps of 1/255.
 *
 * @param far part of the pixels of which a channel differs by more than 16, 0 to 1
 * @param most largest difference of a channel
 * @param worstBlock largest difference of the mean tone of a block of eight by eight pixels
 * @param meanTone difference of the mean tone of the whole picture
 */
record PictureDifference(double far, int most, double worstBlock, double meanTone) {
  private static final int BLOCK = 8;
  private static final int SEEN = 16;

  static PictureDifference of(int[] a, int[] b, int width) {
    int height = a.length / width;
    int far = 0;
    int most = 0;
    double all = 0;
    double[] blocks = new double[(width / BLOCK + 1) * (height / BLOCK + 1)];
    for (int i = 0; i < a.length; i++) {
      int worst = 0;
      double tone = 0;
      for (int shift = 0; shift < 24; shift += 8) {
        int difference = (a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF);
        worst = Math.max(worst, Math.abs(difference));
        tone += difference / 3.0;
      }
      far += worst > SEEN ? 1 : 0;
      most = Math.max(most, worst);
      blocks[i / width / BLOCK * (width / BLOCK + 1) + i % width / BLOCK] += tone / BLOCK / BLOCK;
      all += tone;
    }
    double worstBlock = 0;
    for (double block : blocks) {
      worstBlock = Math.max(worstBlock, Math.abs(block));
    }
    return new PictureDifference((double) far / a.length, most, worstBlock, all / a.length);
  }
}
